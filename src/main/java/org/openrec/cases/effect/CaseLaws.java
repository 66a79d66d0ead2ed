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
    Set<String> facts();

    /** What is known of a case that the feature starts by itself; empty for a process that only others call. */
    Optional<Start> start(String process);

    /**
     * What is known of a case at its start.
     *
     * @param marks what has happened before
     * @param variables those that are set, besides the {@link #facts}
     */
    record Start(Set<String> marks, Set<String> variables) {}

    /** What the feature tells running cases, by the name of the message. */
    Map<String, Effect> messages();

    /** What it means that somebody is told something. */
    Effect notice(String notice, String recipient);

    /** What it means that somebody in a role answers a form that managers made. */
    Effect answered(Role role);

    /** What must hold where a case is over. */
    List<Law> atEnd();

    /** What the words at an end of a case must not say wrongly. */
    List<Claim> claims();
}
