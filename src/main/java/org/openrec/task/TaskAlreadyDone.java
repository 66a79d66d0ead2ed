package org.openrec.task;

import org.openrec.shared.Problem;

/** The task is closed: somebody did it, or its case took another way. */
public final class TaskAlreadyDone extends Problem.Conflict {

    private static final long serialVersionUID = 1L;

    public TaskAlreadyDone() {
        super("task.alreadyDone");
    }
}
