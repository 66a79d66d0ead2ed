package org.openrec.codesign;

import org.openrec.shared.Problem;

/** The initiative has no such party. */
public final class UnknownParty extends Problem.NotFound {

    private static final long serialVersionUID = 1L;

    UnknownParty() {
        super("codesign.problem.unknownParty");
    }
}
