package org.openrec.task;

import org.openrec.people.Actor;
import org.openrec.shared.Subject;

/** What was taken back is no new task: it goes on as it was. */
public interface ResumedTasks {

    /**
     * The newest task about the subject at a step that the actor completed before is the actor's again, as old as the
     * one that was completed and due when that was. Nothing if there is none.
     */
    void resume(Actor actor, Subject subject);
}
