package org.openrec.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The persons whom Openrec knows. */
public interface People {

    /** Somebody has got or lost a group (see {@link org.openrec.shared.Changes}). */
    String MEMBERSHIPS = "memberships";

    Optional<Person> find(PersonId id);

    /** The person with its groups, as it acts after signing in. */
    Optional<Actor> actor(String login);

    /**
     * Whether somebody is in the group today in their own right, not by standing in for somebody: who stands in does the
     * tasks, and settles nothing that outlasts the absence.
     */
    boolean isMember(PersonId person, Group group);

    /** Everyone in a group, by name. */
    List<Person> members(Group group);

    /** Everyone in at least one of the groups, once, however many groups these are. */
    List<PersonId> ids(Collection<Group> groups);

    /** The ids of {@link #members}. */
    default List<PersonId> ids(Group group) {
        return ids(List.of(group));
    }
}
