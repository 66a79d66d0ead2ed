package org.openrec.application.opinion;

import java.util.List;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Problem;

/** What a reviewer sent does not hold. */
public final class OpinionInvalid extends Problem.Invalid {
    private static final long serialVersionUID = 1L;

    OpinionInvalid(List<FieldProblem> fields) {
        super(fields, "application.problem.opinion");
    }
}
