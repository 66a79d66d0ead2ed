package org.openrec.codesign;

import org.openrec.shared.Problem;

/** There is no such initiative, or the caller may not know of it. */
public final class UnknownInitiative extends Problem.NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownInitiative() {
        super("codesign.problem.unknown");
    }
}
