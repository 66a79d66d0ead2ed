package org.openrec.task;

import org.openrec.shared.Problem;

/** Somebody else holds the task. */
public final class TaskAlreadyTaken extends Problem.Conflict {

    private static final long serialVersionUID = 1L;

    public TaskAlreadyTaken(String holder) {
        super("task.alreadyTaken", holder);
    }
}
