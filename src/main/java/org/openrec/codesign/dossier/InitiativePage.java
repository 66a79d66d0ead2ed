package org.openrec.codesign.dossier;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.openrec.codesign.InitiativeId;

/**
 * Some of the initiatives, newest first.
 *
 * @param next where the next page begins; empty if this is the last one
 */
public record InitiativePage(List<InitiativeLine> items, Optional<Cursor> next) {

    public InitiativePage {
        items = List.copyOf(items);
    }

    /** What an initiative is for whoever reads the list, in the order of the list. */
    public enum Part {
        /** Under way, and the reader takes part. */
        MINE,
        /** Under way, and the reader only looks on, or took part once. */
        OTHERS,
        ENDED
    }

    /** Where a page of initiatives ended: the next one begins behind it. */
    public record Cursor(Part part, Instant openedAt, InitiativeId id) {

        static Cursor at(Part part, InitiativeLine line) {
            return new Cursor(part, line.openedAt(), line.id());
        }

        /** For the address of the next page; opaque to callers. */
        @Override
        public String toString() {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((part + " " + openedAt + " " + id).getBytes(StandardCharsets.UTF_8));
        }

        /** The cursor that {@link #toString} wrote; empty for any other text. */
        public static Optional<Cursor> parse(String text) {
            try {
                String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 3);
                return parts.length == 3
                        ? Optional.of(
                                new Cursor(Part.valueOf(parts[0]), Instant.parse(parts[1]), InitiativeId.of(parts[2])))
                        : Optional.empty();
            } catch (IllegalArgumentException | DateTimeException notACursor) {
                return Optional.empty();
            }
        }
    }
}
