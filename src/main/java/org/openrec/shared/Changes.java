package org.openrec.shared;

/** How pages of several people hear that something has changed, on whatever node it was. */
public interface Changes {

    /**
     * Of the caller's transaction: heard within a second after it is committed, and not at all if it is rolled back.
     * Costs the transaction nothing. Who dies in that second tells nobody: it is a hint to look again, not a record.
     */
    void tell(String topic);

    /**
     * Runs the listener after each change of the topic, on a thread of its own; now and then also without one, since a
     * change that could have been missed counts as one.
     *
     * @return closed when nobody listens any more
     */
    Listening listen(String topic, Runnable listener);

    /** A listener that can be taken back. */
    interface Listening extends AutoCloseable {
        @Override
        void close();
    }
}
