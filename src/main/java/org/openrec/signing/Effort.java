package org.openrec.signing;

import java.time.Duration;

/** What may be spent on a document that a stranger wrote: canonicalisation has no limit of its own. */
public interface Effort {

    /** For what is written here. */
    Effort OWN = new Effort() {
        @Override
        public void check() {
            // nothing to save
        }

        @Override
        public Duration left() {
            return Duration.ofMinutes(1);
        }
    };

    /**
     * Called again and again while there is work.
     *
     * @throws EffortSpent when there is nothing left, or nobody waits for the answer any more
     */
    void check();

    /** How much time is left. */
    Duration left();
}
