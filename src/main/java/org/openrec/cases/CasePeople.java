package org.openrec.cases;

import org.openrec.people.Group;
import org.openrec.people.PersonId;
import org.openrec.shared.Subject;

/**
 * The named sets of people that a case has of its own, such as the parties of an initiative: a port that the task list
 * implements. Tasks for a set ({@link Candidates#members}) are open to whoever is in it at that moment.
 */
public interface CasePeople {

    void enter(Subject subject, String set, Group group);

    void enter(Subject subject, String set, PersonId person);

    /** That they were in it stays on record. */
    void leave(Subject subject, String set, Group group);

    void leave(Subject subject, String set, PersonId person);
}
