package org.openrec.codesign.framework;

import java.util.List;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Problem;
import org.openrec.shared.Texts;

/** No column of a table is known to hold codes and labels: somebody has to choose. */
public final class UnknownColumns extends Problem.Invalid {

    private static final long serialVersionUID = 1L;

    private final transient List<String> columns;

    UnknownColumns(List<String> columns) {
        super(List.of(new FieldProblem("/file", Texts.both("codesign.framework.columns"))), "codesign.problem.invalid");
        this.columns = List.copyOf(columns);
    }

    /** Those that there are; none if it is no table at all. */
    public List<String> columns() {
        return columns.stream().filter(it -> !it.isBlank()).distinct().toList();
    }
}
