package org.openrec.studio;

import org.openrec.shared.Problem;

/** There is no such draft. */
public final class UnknownDraft extends Problem.NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownDraft() {
        super("studio.problem.unknownDraft");
    }
}
