package org.openrec.application;

import org.openrec.shared.Problem;

/** There is no such request, or the caller may not know of it. */
public final class UnknownApplication extends Problem.NotFound {
    private static final long serialVersionUID = 1L;

    public UnknownApplication() {
        super("application.problem.unknown");
    }
}
