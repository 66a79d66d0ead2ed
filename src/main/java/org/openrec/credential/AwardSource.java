package org.openrec.credential;

/**
 * Where an award comes from; each leads to one award at most.
 *
 * @param id of what it comes from, in the words of its kind
 */
public record AwardSource(Kind kind, String id) {

    /** What leads to awards. */
    public enum Kind {
        /** A request that was accepted. */
        REQUEST,
        /** A service gave it of its own accord. */
        SERVICE,
        /** It was brought from elsewhere. */
        IMPORT,
        /** It says anew, and rightly, what an earlier one says. */
        AWARD
    }
}
