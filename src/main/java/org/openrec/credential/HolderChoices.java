package org.openrec.credential;

import java.util.List;
import org.openrec.people.PersonId;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Problem;

/** What holders want badges to come to say of them; those that are signed already stay as they are. */
public interface HolderChoices {

    HolderChoice of(PersonId holder);

    /** That of the caller. */
    HolderChoice mine();

    /** @throws ChoiceInvalid if the identifier is none */
    void choose(HolderChoice choice);

    /** The identifier is none. */
    final class ChoiceInvalid extends Problem.Invalid {

        private static final long serialVersionUID = 1L;

        public ChoiceInvalid(List<FieldProblem> problems) {
            super(problems, "credential.problem.choice");
        }
    }
}
