package org.openrec.codesign;

import java.util.Optional;
import java.util.UUID;

/** The id of an initiative; the business key of its case. */
public record InitiativeId(UUID value) {

    public static InitiativeId of(String text) {
        return new InitiativeId(UUID.fromString(text));
    }

    /** Empty if the text cannot be an id. */
    public static Optional<InitiativeId> parse(String text) {
        try {
            return Optional.of(of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
