package org.openrec.studio;

import org.openrec.shared.Problem;

/** New cases run on this version already. */
public final class AlreadyCurrent extends Problem.Conflict {

    private static final long serialVersionUID = 1L;

    AlreadyCurrent() {
        super("studio.problem.alreadyCurrent");
    }
}
