package org.openrec.codesign.writing;

import org.openrec.shared.Problem;

/** A badge that stands at the gate is not put away like a sheet that nobody has seen. */
public final class BadgeWasProposed extends Problem.Conflict {

    private static final long serialVersionUID = 1L;

    BadgeWasProposed() {
        super("codesign.problem.badgeWasProposed");
    }
}
