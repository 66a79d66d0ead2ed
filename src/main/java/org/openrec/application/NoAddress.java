package org.openrec.application;

import org.openrec.shared.Problem;

/** Nothing is known by which a badge could be bound to this person. */
public final class NoAddress extends Problem.Conflict {
    private static final long serialVersionUID = 1L;

    NoAddress() {
        super("application.problem.no-address");
    }
}
