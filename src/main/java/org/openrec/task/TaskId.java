package org.openrec.task;

/** The id of a task, which is that of the engine's user task. */
public record TaskId(String value) {

    public TaskId {
        if (!value.matches("[A-Za-z0-9_:-]{1,64}")) {
            throw new IllegalArgumentException("Not a task's id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
