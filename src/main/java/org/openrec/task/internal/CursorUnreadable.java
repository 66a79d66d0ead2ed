package org.openrec.task.internal;

import java.util.List;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Problem;
import org.openrec.shared.Texts;

/** What stands in {@code after} is no {@code next} of a page before. */
final class CursorUnreadable extends Problem.Invalid {

    private static final long serialVersionUID = 1L;

    CursorUnreadable() {
        super(List.of(new FieldProblem("/after", Texts.both("task.cursor"))), "task.cursor");
    }
}
