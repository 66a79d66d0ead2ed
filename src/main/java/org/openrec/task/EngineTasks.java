package org.openrec.task;

import org.openrec.cases.ProcessVariables;
import org.openrec.shared.Subject;

/**
 * What the task list asks of the engine: a port that the process module implements, in the caller's transaction. Whose a
 * task is and who did it the engine does not know, so that a person can be forgotten.
 */
public interface EngineTasks {

    /**
     * Moves the case on.
     *
     * @param subject of whose cases one moves at a time
     * @param variables what gateways may read: the form's fields marked {@code process: true}, and what the handler adds
     */
    void complete(TaskId task, Subject subject, ProcessVariables variables);
}
