package org.openrec.guard;

import java.util.List;
import java.util.stream.Collectors;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Language;
import org.openrec.shared.Problem;

/** A diagram did not pass the guard; nothing of it was deployed. */
public final class ModelRefused extends Problem.Invalid {

    private static final long serialVersionUID = 1L;

    private final transient List<ModelProblem> problems;

    public ModelRefused(String file, List<ModelProblem> problems) {
        super(
                problems.stream()
                        .map(problem -> new FieldProblem("/" + problem.elementId(), problem.text()))
                        .toList(),
                "guard.refused",
                file,
                problems.size());
        this.problems = List.copyOf(problems);
    }

    public List<ModelProblem> problems() {
        return problems;
    }

    @Override
    public String getMessage() {
        return super.getMessage()
                + problems.stream()
                        .map(problem -> "\n- " + problem.text().in(Language.EN))
                        .collect(Collectors.joining());
    }
}
