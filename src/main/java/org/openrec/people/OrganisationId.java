package org.openrec.people;

import java.io.Serializable;

/** The id of an organisation: a short word such as {@code scd}, safe in addresses and in the engine's group names. */
public record OrganisationId(String value) implements Serializable {

    public OrganisationId {
        if (!value.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("Not an organisation's id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
