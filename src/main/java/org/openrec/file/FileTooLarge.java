package org.openrec.file;

import org.openrec.shared.Problem;

/** A file is larger than what is kept. */
public final class FileTooLarge extends Problem.TooLarge {
    private static final long serialVersionUID = 1L;

    FileTooLarge() {
        super("file.problem.tooLarge");
    }
}
