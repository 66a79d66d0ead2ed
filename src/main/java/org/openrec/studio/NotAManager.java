package org.openrec.studio;

import org.openrec.shared.Problem;

/** Only managers of the processes work in the studio. */
public final class NotAManager extends Problem.Forbidden {

    private static final long serialVersionUID = 1L;

    NotAManager() {
        super("studio.problem.notAManager");
    }
}
