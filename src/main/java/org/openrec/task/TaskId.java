package org.openrec.task;

import java.util.Optional;

/** The id of a task, which is that of the engine's user task. */
public record TaskId(String value) {

    private static final String FORM = "[A-Za-z0-9_:-]{1,64}";

    public TaskId {
        if (!value.matches(FORM)) {
            throw new IllegalArgumentException("Not a task's id: " + value);
        }
    }

    /** The id that somebody wrote into an address; empty if it cannot be one. */
    public static Optional<TaskId> parse(String text) {
        return text.matches(FORM) ? Optional.of(new TaskId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
