package org.openrec.task;

import java.util.List;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Problem;
import org.openrec.shared.Texts;

/** The note at a hand-over is longer than {@link Tasks#LONGEST_NOTE}. */
public final class NoteTooLong extends Problem.Invalid {

    private static final long serialVersionUID = 1L;

    public NoteTooLong() {
        super(
                List.of(new FieldProblem("/note", Texts.both("task.noteTooLong", Tasks.LONGEST_NOTE))),
                "task.noteTooLong",
                Tasks.LONGEST_NOTE);
    }
}
