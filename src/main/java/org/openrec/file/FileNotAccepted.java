package org.openrec.file;

import java.util.List;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Problem;

/** A file is none that is accepted. */
public final class FileNotAccepted extends Problem.Invalid {
    private static final long serialVersionUID = 1L;

    FileNotAccepted(List<FieldProblem> fields) {
        super(fields, "file.problem.refused");
    }
}
