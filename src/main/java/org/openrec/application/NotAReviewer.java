package org.openrec.application;

import org.openrec.shared.Problem;

/** Only the staff of the issuing service reviews, and nobody the own request. */
public final class NotAReviewer extends Problem.Forbidden {
    private static final long serialVersionUID = 1L;

    NotAReviewer() {
        super("application.problem.not-a-reviewer");
    }
}
