package org.openrec.application;

import org.openrec.shared.Problem;

/** The applicant has an open request for the same achievement. */
public final class ApplicationAlreadyOpen extends Problem.Conflict {
    private static final long serialVersionUID = 1L;

    ApplicationAlreadyOpen() {
        super("application.problem.already-open");
    }
}
