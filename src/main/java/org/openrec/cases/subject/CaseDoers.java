package org.openrec.cases.subject;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openrec.cases.Candidates;
import org.openrec.people.Actor;
import org.openrec.people.PersonId;
import org.openrec.people.Role;
import org.openrec.shared.Subject;

/** Who does the tasks of cases about one type of subject; one bean for each type. */
public interface CaseDoers extends OfSubject {

    /** Who does the tasks of a role for this subject. */
    Candidates candidates(Role role, Subject subject);

    /** Who does the tasks of a role that are for one member of a set. */
    default Candidates candidates(Role role, Subject subject, Optional<String> member) {
        return candidates(role, subject);
    }

    /** Roles whose people the subject does not tell: their tasks reach nobody unless the step names an organisation. */
    default Set<Role> byOrganisation() {
        return Set.of();
    }

    /**
     * Who is told at once, and each in person, that a task has opened for them: those who do not look into a list of tasks
     * every day.
     */
    default List<PersonId> calledToTask(Subject subject, Candidates candidates) {
        return List.of();
    }

    /**
     * Whether single tasks about it can be given to somebody from outside; not where they take part in all of it.
     */
    default boolean opensTasksToOutsiders() {
        return true;
    }

    /** Whether somebody who could do a task about the subject may still read what belongs to it. */
    default boolean mayStillRead(Actor actor, Subject subject) {
        return true;
    }
}
