package org.openrec.task.internal;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrec.cases.Candidates;
import org.openrec.people.Actor;
import org.openrec.people.Group;
import org.openrec.people.PersonId;
import org.openrec.shared.Ids;
import org.openrec.shared.Subject;

/**
 * Where tasks wait: the codes of groups, the id of a person, and the named sets of cases.
 *
 * <p>None has a space in it, so that a list of them is one parameter for {@code string_to_array}.
 */
final class CandidateCodes {

    /** The doors in the parameter {@code doors}, and those of the sets of cases that are open to whoever has them. */
    static final String ALL = """
            CAST((SELECT array_agg(code) FROM (
                SELECT unnest(string_to_array(:doors, ' ')) AS code
                UNION SELECT m.set_door FROM openrec.case_member m
                WHERE m.door = ANY (string_to_array(:doors, ' ')) AND m.left_at IS NULL) mine) AS text[])
            """;

    private CandidateCodes() {}

    static String of(Actor actor) {
        return Stream.concat(actor.groupCodes().stream(), Stream.of(actor.id().toString()))
                .collect(Collectors.joining(" "));
    }

    static String ofGroups(Actor actor) {
        return String.join(" ", actor.groupCodes());
    }

    static String of(Subject subject, Candidates candidates) {
        return Stream.of(
                        candidates.groups().stream().map(Group::code),
                        candidates.set().stream().map(set -> ofSet(subject, set)),
                        candidates.person().stream().map(Object::toString))
                .flatMap(codes -> codes)
                .collect(Collectors.joining(" "));
    }

    /** The other way. */
    static Candidates read(Collection<String> codes, Subject subject) {
        String here = "@" + subject.type() + "/" + subject.id();
        Set<Group> groups =
                codes.stream().flatMap(it -> Group.ofCode(it).stream()).collect(Collectors.toUnmodifiableSet());
        return new Candidates(
                groups,
                codes.stream()
                        .filter(it -> it.endsWith(here))
                        .map(it -> it.substring(0, it.length() - here.length()))
                        .findFirst(),
                codes.stream().flatMap(it -> Ids.uuid(it).stream()).findFirst().map(PersonId::new),
                Set.of());
    }

    static String ofSet(Subject subject, String set) {
        return set + "@" + subject.type() + "/" + subject.id();
    }

    /** Whatever changes at the door (see {@link org.openrec.shared.Changes}). */
    static String topic(String code) {
        return "door/" + code;
    }

    static String joined(Collection<?> ids) {
        return ids.stream().map(Object::toString).collect(Collectors.joining(" "));
    }
}
