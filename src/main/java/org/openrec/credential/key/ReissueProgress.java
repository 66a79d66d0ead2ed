package org.openrec.credential.key;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far the badges that a compromised key had signed are signed anew.
 *
 * @param total how many it had signed before
 * @param done signed anew
 * @param skipped that did not hold any more, or had a follower already
 * @param failures the addresses of the first hundred that could not be, and why
 * @param later how many it signed from that moment on: they count no more, and their service has to look at each
 */
public record ReissueProgress(
        long total,
        long done,
        long skipped,
        long failed,
        List<Failure> failures,
        long later,
        Optional<Instant> endedAt) {

    public ReissueProgress {
        failures = List.copyOf(failures);
    }

    public long looked() {
        return done + skipped + failed;
    }

    /** One that could not be signed anew. */
    public record Failure(String document, String cause) {}
}
