package org.openrec.studio;

import org.openrec.shared.Problem;

/** There is no such process, or no such version of it. */
public final class UnknownVersion extends Problem.NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownVersion() {
        super("studio.problem.unknownVersion");
    }
}
