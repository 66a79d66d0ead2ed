package org.openrec.form;

import java.util.List;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Problem;

/** A form that Openrec cannot show and validate; says which component, and why. */
public final class FormNotSupported extends Problem.Invalid {

    private static final long serialVersionUID = 1L;

    FormNotSupported(List<FieldProblem> problems) {
        super(problems, "form.notSupported", summary(problems));
    }

    private static String summary(List<FieldProblem> problems) {
        return problems.stream()
                .map(problem -> problem.pointer() + ": " + problem.text().fr())
                .reduce((first, second) -> first + " ; " + second)
                .orElse("");
    }
}
