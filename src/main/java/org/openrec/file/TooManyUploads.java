package org.openrec.file;

import org.openrec.shared.Problem;

/** Somebody has many files waiting that no request shows. */
public final class TooManyUploads extends Problem.Conflict {
    private static final long serialVersionUID = 1L;

    TooManyUploads() {
        super("file.problem.tooMany");
    }
}
