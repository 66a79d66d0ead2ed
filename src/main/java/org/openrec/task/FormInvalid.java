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
}
