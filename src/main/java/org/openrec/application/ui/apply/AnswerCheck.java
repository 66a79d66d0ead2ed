package org.openrec.application.ui.apply;

import java.io.Serializable;
import java.util.List;
import org.openrec.application.answer.Answer;
import org.openrec.shared.FieldProblem;

/** What sending answers would be refused for: the rules of sending, and no others, say what is complete. */
@FunctionalInterface
interface AnswerCheck extends Serializable {

    List<FieldProblem> problems(List<Answer> answers);

    default List<FieldProblem> problems(Answer answer) {
        return problems(List.of(answer));
    }
}
