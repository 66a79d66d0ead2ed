package org.openrec.application;

import java.io.Serializable;
import java.util.UUID;

/** The id of a request for a badge; the business key of its case. */
public record ApplicationId(UUID value) implements Serializable {

    public static ApplicationId of(String text) {
        return new ApplicationId(UUID.fromString(text));
    }

    public static ApplicationId random() {
        return new ApplicationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
