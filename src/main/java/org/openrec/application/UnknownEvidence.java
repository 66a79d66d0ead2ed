package org.openrec.application;

import org.openrec.shared.Problem;

/** There is no such file, or the caller may not read it. */
public final class UnknownEvidence extends Problem.NotFound {
    private static final long serialVersionUID = 1L;

    public UnknownEvidence() {
        super("application.problem.unknown-evidence");
    }
}
