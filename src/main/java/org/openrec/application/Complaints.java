package org.openrec.application;

import java.util.ArrayList;
import java.util.List;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Texts;

/** Gathers what is wrong, so that everything is told at once. */
final class Complaints {

    private final List<FieldProblem> fields = new ArrayList<>();

    void add(String pointer, String key, Object... arguments) {
        fields.add(new FieldProblem(pointer, Texts.both(key, arguments)));
    }

    boolean none() {
        return fields.isEmpty();
    }

    List<FieldProblem> all() {
        return List.copyOf(fields);
    }
}
