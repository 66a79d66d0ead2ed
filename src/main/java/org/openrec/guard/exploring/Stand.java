package org.openrec.guard.exploring;

import java.util.BitSet;

/**
 * Where a case stands, and what has happened that a rule asks for.
 *
 * @param places steps that are active, arrows with a token, events that wait for their moment
 * @param deeds see {@link Deed}
 */
public record Stand(BitSet places, int deeds) {

    /** Something that has happened on the way. */
    public enum Deed {
        /** Somebody other than the applicant has done a task. */
        DECIDED,
        /** A review has been given since the last time that reviews were brought together or asked for again. */
        REVIEWED,
        SIGNED,
        REFUSED,
        ABANDONED,
        TOLD_OF_REFUSAL,
        TOLD_OF_ABANDONMENT;

        private int bit() {
            return 1 << ordinal();
        }
    }

    public boolean has(Deed deed) {
        return (deeds & deed.bit()) != 0;
    }

    public Stand with(Deed deed) {
        return new Stand(places, deeds | deed.bit());
    }

    public Stand without(Deed deed) {
        return new Stand(places, deeds & ~deed.bit());
    }
}
