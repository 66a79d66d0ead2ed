package org.openrec.cases;

import java.util.Optional;
import java.util.Set;
import org.openrec.people.Group;
import org.openrec.people.PersonId;

/**
 * Who may do a task.
 *
 * @param groups any member of one of these may claim it
 * @param set whoever is in this named set of the case may claim it (see {@link CasePeople})
 * @param person the one person it is for; then nobody has to claim it
 * @param excluded who may not although a member, such as the applicant for the review of the own request
 */
public record Candidates(Set<Group> groups, Optional<String> set, Optional<PersonId> person, Set<PersonId> excluded) {

    public Candidates {
        groups = Set.copyOf(groups);
        excluded = Set.copyOf(excluded);
    }

    public static Candidates anyOf(Group... groups) {
        return anyOf(Set.of(groups), Set.of());
    }

    public static Candidates anyOf(Set<Group> groups, Set<PersonId> excluded) {
        return new Candidates(groups, Optional.empty(), Optional.empty(), excluded);
    }

    /** Whoever is in the named set when it is asked for. */
    public static Candidates members(String set) {
        return new Candidates(Set.of(), Optional.of(set), Optional.empty(), Set.of());
    }

    public static Candidates only(PersonId person) {
        return new Candidates(Set.of(), Optional.empty(), Optional.of(person), Set.of());
    }
}
