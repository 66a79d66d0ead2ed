package org.openrec.application;

import java.util.List;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Problem;

/** A file is none that is accepted. */
public final class EvidenceNotAccepted extends Problem.Invalid {
    private static final long serialVersionUID = 1L;

    EvidenceNotAccepted(List<FieldProblem> fields) {
        super(fields, "application.problem.file");
    }
}
