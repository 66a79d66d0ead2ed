package org.openrec.people.ui.setup;

import java.util.Arrays;
import java.util.Locale;

/** A step of the first start, in order. */
public enum SetupStep {
    ADMINISTRATOR,
    UNIVERSITY,
    MAIL,
    SERVICE,
    RULES,
    OPEN;

    /** As addresses and texts name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where in the product it is done. */
    public String path() {
        return SetupView.ROUTE + "/" + code();
    }

    /** The university, for a name of none. */
    static SetupStep of(String code) {
        return Arrays.stream(values())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElse(UNIVERSITY);
    }

    SetupStep next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }
}
