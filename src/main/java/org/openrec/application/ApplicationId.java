package org.openrec.application;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.openrec.shared.Ids;

/** The id of a request for a badge; the business key of its case. */
public record ApplicationId(UUID value) implements Serializable {

    /** The kind of subject that requests are. */
    public static final String SUBJECT = "application";

    public static ApplicationId of(String text) {
        return new ApplicationId(UUID.fromString(text));
    }

    /** Empty if the text cannot be an id. */
    public static Optional<ApplicationId> parse(String text) {
        return Ids.uuid(text).map(ApplicationId::new);
    }

    public static ApplicationId random() {
        return new ApplicationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
