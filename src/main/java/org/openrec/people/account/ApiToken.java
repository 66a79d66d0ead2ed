package org.openrec.people.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a program of a person calls with, without what it is.
 *
 * @param usedAt to the hour
 */
public record ApiToken(
        UUID id, String name, List<TokenScope> scopes, Instant createdAt, Instant expiresAt, Optional<Instant> usedAt) {

    public ApiToken {
        scopes = List.copyOf(scopes);
    }
}
