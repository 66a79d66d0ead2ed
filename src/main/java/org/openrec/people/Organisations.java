package org.openrec.people;

import java.util.List;
import java.util.Optional;

/** The organisations of the recognition ecosystem. */
public interface Organisations {

    Optional<Organisation> find(OrganisationId id);

    /** Those that take part, by name. */
    List<Organisation> all();

    /** Whether there can be people in a group: its organisation takes part, and is of the kind that has such people. */
    default boolean knows(Group group) {
        return group.organisation().isEmpty()
                || group.organisation()
                        .flatMap(this::find)
                        .filter(it -> it.kind().has(group.role()))
                        .isPresent();
    }
}
