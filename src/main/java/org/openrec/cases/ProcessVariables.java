package org.openrec.cases;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Declared variables of a process: names, and the plain values that gateways read. */
public final class ProcessVariables {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,62}");
    private static final ProcessVariables NONE = new ProcessVariables(Map.of());

    private final Map<String, @Nullable Object> values;

    private ProcessVariables(Map<String, @Nullable Object> values) {
        this.values = values;
    }

    public static ProcessVariables none() {
        return NONE;
    }

    public ProcessVariables with(String name, String value) {
        return and(name, value);
    }

    public ProcessVariables with(String name, long value) {
        return and(name, value);
    }

    public ProcessVariables with(String name, double value) {
        return and(name, value);
    }

    public ProcessVariables with(String name, boolean value) {
        return and(name, value);
    }

    /** Set and empty: conditions read it, and nothing that it is compared with is the same. */
    public ProcessVariables withNothing(String name) {
        return and(name, null);
    }

    /** These, and the others over them. */
    public ProcessVariables with(ProcessVariables others) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(values);
        all.putAll(others.values);
        return new ProcessVariables(all);
    }

    private ProcessVariables and(String name, @Nullable Object value) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a variable's name: " + name);
        }
        Map<String, @Nullable Object> all = new LinkedHashMap<>(values);
        all.put(name, value);
        return new ProcessVariables(all);
    }

    /** As the engine takes them. */
    public Map<String, @Nullable Object> asMap() {
        return Collections.unmodifiableMap(values);
    }
}
