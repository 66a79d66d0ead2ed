package org.openrec.shared;

import java.util.Locale;

/** Whose turn it is in a case: the last part of the status contract of a wait state ({@code status.turn}). */
public enum Turn {
    STUDENT,
    STAFF,
    PARTNER,
    PARTY,
    ACCOMPANIST,
    SPONSOR,
    OPENREC,
    /** Nobody: the case has ended. */
    NOBODY;

    /** The name in diagrams and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for a code that is none */
    public static Turn ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
