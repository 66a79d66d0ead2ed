package org.openrec.application;

import org.openrec.shared.Problem;

/** A file is larger than what is kept. */
public final class EvidenceTooLarge extends Problem.TooLarge {
    private static final long serialVersionUID = 1L;

    EvidenceTooLarge() {
        super("application.problem.file-too-large");
    }
}
