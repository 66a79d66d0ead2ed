package org.openrec.shared;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong, so that everything is told at once. */
public final class Complaints {

    private final List<FieldProblem> fields = new ArrayList<>();

    public void add(String pointer, String key, Object... arguments) {
        fields.add(new FieldProblem(pointer, Texts.both(key, arguments)));
    }

    public boolean none() {
        return fields.isEmpty();
    }

    public List<FieldProblem> all() {
        return List.copyOf(fields);
    }
}
