package org.openrec.shared;

import java.util.Optional;
import java.util.UUID;

/** Reads ids that somebody wrote into an address or sent. */
public final class Ids {

    private Ids() {}

    /** A UUID (RFC 9562); empty if the text cannot be one. */
    public static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
