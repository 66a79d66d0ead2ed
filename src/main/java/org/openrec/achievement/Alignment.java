package org.openrec.achievement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A competence as a framework describes it (Open Badges 3.0, {@code Alignment}).
 *
 * @param framework its name, such as ESCO; empty for a code of no framework that anybody named
 * @param code as the framework has it
 * @param address where it is described for everybody: an http or https URL; empty where that is nowhere but on the badge
 */
public record Alignment(String framework, String code, Optional<String> address) {

    public Alignment(String framework, String code, @Nullable Optional<String> address) {
        this.framework = framework;
        this.code = code;
        this.address = address == null ? Optional.empty() : address;
    }

    /** For people: of a code that is an address, its last part. */
    public String shortCode() {
        return code.substring(code.lastIndexOf('/') + 1);
    }

    /** The framework and the code in it. */
    public String words() {
        return framework.isBlank() ? shortCode() : framework + " " + shortCode();
    }
}
