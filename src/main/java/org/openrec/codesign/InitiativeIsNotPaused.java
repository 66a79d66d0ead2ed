package org.openrec.codesign;

import org.openrec.shared.Problem;

/** Only what rests can be taken up again. */
public final class InitiativeIsNotPaused extends Problem.Conflict {

    private static final long serialVersionUID = 1L;

    InitiativeIsNotPaused() {
        super("codesign.problem.notPaused");
    }
}
