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

    /** The group of a code such as {@code staff@scd}; empty if there is no such role or organisation's id. */
    public static Optional<Group> ofCode(String code) {
        int at = code.indexOf('@');
        Optional<Role> role = Role.ofCode(at < 0 ? code : code.substring(0, at));
        try {
            Optional<OrganisationId> organisation =
                    at < 0 ? Optional.empty() : Optional.of(new OrganisationId(code.substring(at + 1)));
            return role.map(it -> new Group(it, organisation));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The name of the group in the engine and in the inbox. */
    public String code() {
        return organisation.map(it -> role.code() + "@" + it).orElse(role.code());
    }
}
