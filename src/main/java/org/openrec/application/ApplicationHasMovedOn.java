package org.openrec.application;

import org.openrec.shared.Problem;

/** The request is no longer where this could be done. */
public final class ApplicationHasMovedOn extends Problem.Conflict {
    private static final long serialVersionUID = 1L;

    public ApplicationHasMovedOn() {
        super("application.problem.moved-on");
    }
}
