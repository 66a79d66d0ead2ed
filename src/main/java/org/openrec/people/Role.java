package org.openrec.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The closed list of roles (glossary); lanes of a diagram name them by their code. */
public enum Role {
    STUDENT,
    STAFF,
    PARTNER,
    ACCOMPANIST,
    SPONSOR,
    MANAGER,
    ADMIN,
    /** Whoever takes part in the case at hand: in lanes of diagrams only, nobody is it once and for all. */
    PARTY;

    /** Whether a person has it for one organisation; the others count everywhere. */
    public boolean isOfOrganisation() {
        return this == STAFF || this == PARTNER;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> ofCode(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
