package org.openrec.achievement;

/**
 * A competence as a framework describes it (Open Badges 3.0, {@code Alignment}).
 *
 * @param framework its name, such as ESCO
 * @param code as the framework has it
 * @param address where it is described for everybody: an http or https URL
 */
public record Alignment(String framework, String code, String address) {

    /** For people: of a code that is an address, its last part. */
    public String shortCode() {
        return code.substring(code.lastIndexOf('/') + 1);
    }
}
