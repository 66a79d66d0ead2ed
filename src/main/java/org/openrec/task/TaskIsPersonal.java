package org.openrec.task;

import org.openrec.shared.Problem;

/** The task is for one person alone, who cannot give it away. */
public final class TaskIsPersonal extends Problem.Conflict {

    private static final long serialVersionUID = 1L;

    public TaskIsPersonal() {
        super("task.personal");
    }
}
