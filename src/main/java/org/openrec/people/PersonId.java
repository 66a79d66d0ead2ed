package org.openrec.people;

import java.io.Serializable;
import java.util.UUID;

/** The id of a person. */
public record PersonId(UUID value) implements Serializable {

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
