package org.openrec.application;

import org.openrec.shared.Problem;

/** Somebody has many files waiting that no request shows. */
public final class TooManyUploads extends Problem.Conflict {
    private static final long serialVersionUID = 1L;

    TooManyUploads() {
        super("application.problem.too-many-uploads");
    }
}
