package org.openrec.codesign.writing;

import org.openrec.shared.Problem;

/** The initiative has no such badge. */
public final class UnknownBadge extends Problem.NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownBadge() {
        super("codesign.problem.badgeUnknown");
    }
}
