package org.openrec.studio;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A manager wants a draft published, and another manager is to approve. */
public record PublicationRequest(UUID person, String name, Instant at, String reason) {

    /** Empty unless all of it is there. */
    public static Optional<PublicationRequest> of(
            @Nullable UUID person, @Nullable String name, @Nullable Instant at, @Nullable String reason) {
        return person == null || name == null || at == null || reason == null
                ? Optional.empty()
                : Optional.of(new PublicationRequest(person, name, at, reason));
    }
}
