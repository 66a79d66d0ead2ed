package org.openrec.application;

import org.openrec.shared.Problem;

/** The case is past the point where it can be withdrawn. */
public final class TooLateToWithdraw extends Problem.Conflict {
    private static final long serialVersionUID = 1L;

    TooLateToWithdraw() {
        super("application.problem.too-late-to-withdraw");
    }
}
