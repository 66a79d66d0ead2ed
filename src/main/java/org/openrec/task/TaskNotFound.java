package org.openrec.task;

import org.openrec.shared.Problem;

/** There is no such task, or none that the actor may know of. */
public final class TaskNotFound extends Problem.NotFound {

    private static final long serialVersionUID = 1L;

    public TaskNotFound() {
        super("task.notFound");
    }
}
