package org.openrec.application;

/** What closes a review round (glossary). */
public enum Decision {
    ACCEPTED("accepted"),
    NOT_YET("notYet"),
    REFUSED("refused");

    private final String code;

    Decision(String code) {
        this.code = code;
    }

    /** The value of the process variable {@code decision} and of the API. */
    public String code() {
        return code;
    }
}
