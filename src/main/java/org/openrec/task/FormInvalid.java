package org.openrec.task;

import java.util.List;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Problem;

/** The values do not hold against the task's form. */
public final class FormInvalid extends Problem.Invalid {

    private static final long serialVersionUID = 1L;

    public FormInvalid(List<FieldProblem> fields) {
        super(fields, "task.formInvalid");
    }

    private FormInvalid(Invalid reason, List<FieldProblem> fields) {
        super(fields, reason.key());
    }

    /** The same problem, its pointers led from where the values stand in what was sent. */
    public static FormInvalid below(String place, Invalid reason) {
        return new FormInvalid(
                reason,
                reason.fields().stream()
                        .map(field -> new FieldProblem(place + field.pointer(), field.text()))
                        .toList());
    }
}
