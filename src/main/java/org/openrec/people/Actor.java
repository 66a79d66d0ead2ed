package org.openrec.people;

import java.util.Set;
import java.util.stream.Collectors;
import org.openrec.shared.Language;

/**
 * Who asks: a person with the groups it belongs to.
 *
 * @param groups every role of the person, those of staff and partners scoped to their organisation
 */
public record Actor(PersonId id, String login, String displayName, Language language, Set<Group> groups) {

    public Actor {
        groups = Set.copyOf(groups);
    }

    public boolean has(Role role) {
        return groups.stream().anyMatch(group -> group.role() == role);
    }

    public boolean isStaffOf(OrganisationId organisation) {
        return groups.contains(Group.of(Role.STAFF, organisation));
    }

    public Set<String> groupCodes() {
        return groups.stream().map(Group::code).collect(Collectors.toUnmodifiableSet());
    }
}
