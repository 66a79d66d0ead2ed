package org.openrec.application;

import org.openrec.shared.Problem;

/** The take-back time has passed, or somebody else took the decision back. */
public final class DecisionNoLongerHeld extends Problem.Conflict {
    private static final long serialVersionUID = 1L;

    DecisionNoLongerHeld() {
        super("application.problem.no-longer-held");
    }
}
