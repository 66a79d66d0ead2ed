package org.openrec.file;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.openrec.shared.Ids;

/** The id of an uploaded file. */
public record FileId(@JsonValue UUID value) implements Serializable {

    /** No file has it: the nil UUID (RFC 9562, 5.9). */
    public static final FileId NONE = new FileId(new UUID(0, 0));

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FileId {}

    /** Empty if the text cannot be an id. */
    public static Optional<FileId> parse(String text) {
        return Ids.uuid(text).map(FileId::new);
    }

    public static FileId random() {
        return new FileId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
