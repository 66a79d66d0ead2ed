package org.openrec.application;

import org.openrec.shared.Problem;

/** Only students ask for badges. */
public final class NotAStudent extends Problem.Forbidden {

    private static final long serialVersionUID = 1L;

    public NotAStudent() {
        super("application.problem.not-a-student");
    }
}
