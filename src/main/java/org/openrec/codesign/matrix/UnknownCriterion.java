package org.openrec.codesign.matrix;

import org.openrec.shared.Problem;

/** The initiative has drafted no such criterion. */
public final class UnknownCriterion extends Problem.NotFound {

    private static final long serialVersionUID = 1L;

    UnknownCriterion() {
        super("codesign.problem.unknownCriterion");
    }
}
