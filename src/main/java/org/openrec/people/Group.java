package org.openrec.people;

import java.util.Optional;

/**
 * A role, scoped to an organisation where it has one: whom the engine sees as a candidate group such as {@code
 * staff@scd}.
 */
public record Group(Role role, Optional<OrganisationId> organisation) {

    public static Group of(Role role) {
        return new Group(role, Optional.empty());
    }

    public static Group of(Role role, OrganisationId organisation) {
        return new Group(role, Optional.of(organisation));
    }

    /** The name of the group in the engine and in the inbox. */
    public String code() {
        return organisation.map(it -> role.code() + "@" + it).orElse(role.code());
    }
}
