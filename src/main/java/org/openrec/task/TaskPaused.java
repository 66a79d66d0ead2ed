package org.openrec.task;

import org.openrec.shared.Problem;

/** What the task is about rests: nothing of it can be done until it is taken up again. */
public final class TaskPaused extends Problem.Conflict {

    private static final long serialVersionUID = 1L;

    public TaskPaused() {
        super("task.paused");
    }
}
