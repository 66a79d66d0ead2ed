package org.openrec.application;

import org.openrec.shared.Problem;

/** Only the applicant may do this with a request. */
public final class NotTheApplicant extends Problem.Forbidden {
    private static final long serialVersionUID = 1L;

    NotTheApplicant() {
        super("application.problem.not-the-applicant");
    }
}
