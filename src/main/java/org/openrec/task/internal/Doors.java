package org.openrec.task.internal;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrec.cases.Candidates;
import org.openrec.people.Actor;
import org.openrec.people.Group;

/**
 * Where tasks wait: the codes of groups, and the id of a person.
 *
 * <p>Neither has a space in it, so that a list of them is one parameter for {@code string_to_array}.
 */
final class Doors {

    private Doors() {}

    static String of(Actor actor) {
        return Stream.concat(actor.groupCodes().stream(), Stream.of(actor.id().toString()))
                .collect(Collectors.joining(" "));
    }

    static String ofGroups(Actor actor) {
        return String.join(" ", actor.groupCodes());
    }

    static String of(Candidates candidates) {
        return Stream.concat(
                        candidates.groups().stream().map(Group::code),
                        candidates.person().stream().map(Object::toString))
                .collect(Collectors.joining(" "));
    }

    static String joined(Collection<?> ids) {
        return ids.stream().map(Object::toString).collect(Collectors.joining(" "));
    }
}
