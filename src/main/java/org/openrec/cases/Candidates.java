package org.openrec.cases;

import java.util.Optional;
import java.util.Set;
import org.openrec.people.Group;
import org.openrec.people.PersonId;

/**
 * Who may do a task.
 *
 * @param groups any member of one of these may claim it
 * @param person the one person it is for; then nobody has to claim it
 * @param excluded who may not although a member, such as the applicant for the review of the own request
 */
public record Candidates(Set<Group> groups, Optional<PersonId> person, Set<PersonId> excluded) {

    public Candidates {
        groups = Set.copyOf(groups);
        excluded = Set.copyOf(excluded);
    }

    public static Candidates anyOf(Group... groups) {
        return new Candidates(Set.of(groups), Optional.empty(), Set.of());
    }

    public static Candidates only(PersonId person) {
        return new Candidates(Set.of(), Optional.of(person), Set.of());
    }
}
