package org.openrec.signing;

import java.time.Instant;
import java.util.Optional;

/**
 * The public half of a key of an issuing organisation; it stays published after its retirement.
 *
 * @param number 1 for the first key of the owner, 2 for the next
 * @param retiredAt since when another signs
 * @param compromisedFrom from when on others may have had it: nothing counts that it signed then or later
 */
public record PublishedKey(
        String owner,
        Algorithm algorithm,
        int number,
        VerificationKey key,
        Instant createdAt,
        Optional<Instant> retiredAt,
        Optional<Instant> compromisedFrom) {

    /** Whether what it is said to have signed then counts. Proofs are dated to the second. */
    public boolean countsAt(Instant signedAt) {
        return !signedAt.plusSeconds(1).isBefore(createdAt)
                && retiredAt.filter(signedAt::isAfter).isEmpty()
                && compromisedFrom.filter(it -> !signedAt.isBefore(it)).isEmpty();
    }
}
