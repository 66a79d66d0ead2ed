package org.openrec.studio.draft;

import java.util.Optional;
import java.util.UUID;
import org.openrec.shared.Ids;

/** The id of a draft. */
public record DraftId(UUID value) {

    /** Empty if the text cannot be an id. */
    public static Optional<DraftId> parse(String text) {
        return Ids.uuid(text).map(DraftId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
