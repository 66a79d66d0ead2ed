package org.openrec.task;

import org.openrec.shared.Problem;

/** The task cannot be handed over to this person. */
public final class NotAColleague extends Problem.Conflict {

    private static final long serialVersionUID = 1L;

    public NotAColleague() {
        super("task.notAColleague");
    }
}
