package org.openrec.signing;

import java.time.Instant;
import org.openrec.shared.Problem;

/** What becomes of keys after they were made. What they signed while they could be trusted holds on. */
public interface KeyChanges {

    /**
     * Another key signs from now on. The one before stays published, and still counts for a minute, so that nobody who is
     * signing with it just now signs for nothing.
     *
     * @return the new one
     * @throws UnknownKey if the owner has none in use
     */
    PublishedKey rotate(String owner, Algorithm algorithm);

    /** The same for each owner whose key in use was made before that moment; tells how many. */
    int rotateMadeBefore(Instant moment);

    /**
     * Others may have had the key from a moment on: nothing counts that it signed then or later, and if it is in use,
     * another takes its place at once.
     *
     * @throws UnknownKey if there is no such key
     * @throws AfterNow if the moment is still to come
     */
    void compromised(String owner, int number, Instant from);

    /** There is no such key. */
    final class UnknownKey extends Problem.NotFound {

        private static final long serialVersionUID = 1L;

        public UnknownKey() {
            super("signing.problem.unknownKey");
        }
    }

    /** Nobody can know yet. */
    final class AfterNow extends Problem.Conflict {

        private static final long serialVersionUID = 1L;

        public AfterNow() {
            super("signing.problem.afterNow");
        }
    }
}
