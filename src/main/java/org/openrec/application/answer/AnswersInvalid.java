package org.openrec.application.answer;

import java.util.List;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Problem;
import org.openrec.shared.Texts;

/** What was sent for the criteria does not hold. */
public final class AnswersInvalid extends Problem.Invalid {
    private static final long serialVersionUID = 1L;

    public AnswersInvalid(List<FieldProblem> fields) {
        super(fields, "application.problem.answers");
    }

    /** There is no such achievement, or it is no longer to be had. */
    public static AnswersInvalid achievementUnknown() {
        return new AnswersInvalid(
                List.of(new FieldProblem("/achievementId", Texts.both("application.problem.achievement-unknown"))));
    }
}
