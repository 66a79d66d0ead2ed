package org.openrec.studio;

import java.util.List;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Problem;
import org.openrec.shared.Texts;

/** What was sent is no draft of this process. */
public final class DraftInvalid extends Problem.Invalid {

    private static final long serialVersionUID = 1L;

    public DraftInvalid(String pointer, String key, Object... arguments) {
        super(List.of(new FieldProblem(pointer, Texts.both(key, arguments))), "studio.problem.invalid");
    }
}
