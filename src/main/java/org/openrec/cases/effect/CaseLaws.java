package org.openrec.cases.effect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openrec.people.Role;

/** What must hold of every case about one type of subject, whatever diagram it follows; one bean for each type. */
public interface CaseLaws {

    /** The type of the subject. */
    String type();

    /** The variables that the subject says at any time; the others are set on the way. */
    default Set<String> facts() {
        return Set.of();
    }

    /** What is known of a case that the feature starts by itself; empty for a process that only others call. */
    default Optional<Start> start(String process) {
        return Optional.empty();
    }

    /**
     * What is known of a case at its start.
     *
     * @param marks what has happened before
     * @param variables those that are set, besides the {@link #facts}
     */
    record Start(Set<String> marks, Set<String> variables) {}

    /** What the feature tells running cases, by the name of the message. */
    default Map<String, Effect> messages() {
        return Map.of();
    }

    /** What it means that somebody is told something. */
    default Effect notice(String notice, String recipient) {
        return Effect.NONE;
    }

    /** What it means that somebody in a role answers a form that managers made. */
    default Effect answered(Role role) {
        return Effect.NONE;
    }

    /** What must hold where a case is over. */
    default List<Law> atEnd() {
        return List.of();
    }

    /** What the words at an end of a case must not say wrongly. */
    default List<Claim> claims() {
        return List.of();
    }
}
