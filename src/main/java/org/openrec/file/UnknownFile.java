package org.openrec.file;

import org.openrec.shared.Problem;

/** There is no such file, or the caller may not read it. */
public final class UnknownFile extends Problem.NotFound {
    private static final long serialVersionUID = 1L;

    public UnknownFile() {
        super("file.problem.unknown");
    }
}
