package org.openrec.application;

import java.util.List;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Problem;
import org.openrec.shared.Texts;

/** What was sent for the criteria does not hold. */
public final class AnswersInvalid extends Problem.Invalid {
    private static final long serialVersionUID = 1L;

    AnswersInvalid(List<FieldProblem> fields) {
        super(fields, "application.problem.answers");
    }

    static AnswersInvalid in(String pointer, String key) {
        return new AnswersInvalid(List.of(new FieldProblem(pointer, Texts.both(key))));
    }
}
