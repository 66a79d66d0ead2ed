package org.openrec.application;

import org.openrec.shared.Problem;

/** The reviewer has reviewed this round. */
public final class ReviewAlreadyGiven extends Problem.Conflict {
    private static final long serialVersionUID = 1L;

    ReviewAlreadyGiven() {
        super("application.problem.already-reviewed");
    }
}
