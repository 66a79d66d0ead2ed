package org.openrec.codesign;

import org.openrec.shared.Problem;

/** The initiative rests or has ended. */
public final class InitiativeIsNotOpen extends Problem.Conflict {

    private static final long serialVersionUID = 1L;

    public InitiativeIsNotOpen() {
        super("codesign.problem.notOpen");
    }
}
