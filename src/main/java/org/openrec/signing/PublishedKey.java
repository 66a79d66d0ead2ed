package org.openrec.signing;

import java.time.Instant;
import java.util.Optional;

/**
 * The public half of a key of an issuing organisation; it stays published after its retirement.
 *
 * @param number 1 for the first key of the owner, 2 for the next
 */
public record PublishedKey(
        String owner, int number, VerificationKey key, Instant createdAt, Optional<Instant> retiredAt) {}
