package org.openrec.codesign;

import java.util.List;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Problem;
import org.openrec.shared.Texts;

/** What was sent for an initiative does not hold. */
public final class InitiativeInvalid extends Problem.Invalid {

    private static final long serialVersionUID = 1L;

    public InitiativeInvalid(List<FieldProblem> fields) {
        super(fields, "codesign.problem.invalid");
    }

    public static InitiativeInvalid in(String pointer, String key, Object... arguments) {
        return new InitiativeInvalid(List.of(new FieldProblem(pointer, Texts.both(key, arguments))));
    }
}
