package org.openrec.studio;

import java.util.Optional;
import java.util.UUID;

/** The id of a draft. */
public record DraftId(UUID value) {

    /** Empty if the text cannot be an id. */
    public static Optional<DraftId> parse(String text) {
        try {
            return Optional.of(new DraftId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
