package org.openrec.cases;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Declared variables of a process: names, and the plain values that gateways read. */
public final class ProcessVariables {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,62}");
    private static final ProcessVariables NONE = new ProcessVariables(Map.of());

    private final Map<String, Object> values;

    private ProcessVariables(Map<String, Object> values) {
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

    /** These, and the others over them. */
    public ProcessVariables with(ProcessVariables others) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.putAll(others.values);
        return new ProcessVariables(all);
    }

    private ProcessVariables and(String name, Object value) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a variable's name: " + name);
        }
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.put(name, value);
        return new ProcessVariables(all);
    }

    /** As the engine takes them. */
    public Map<String, Object> asMap() {
        return Map.copyOf(values);
    }
}
