package org.openrec.task.ui;

import java.util.List;
import java.util.Optional;
import org.openrec.people.Actor;
import org.openrec.people.Person;
import org.openrec.task.TaskEntry;
import org.openrec.task.TaskId;

/**
 * How a task stands for who looks at it.
 *
 * @param opensToOutsiders whether the reader may give it to somebody from outside
 */
public record TaskState(
        TaskEntry task, Actor reader, List<Person> colleagues, boolean opensToOutsiders, Optional<TaskId> next) {

    public boolean isFree() {
        return task.holder().isEmpty();
    }

    boolean isMine() {
        return task.isHeldBy(reader.id());
    }

    /** Whoever begins to write in a task that nobody holds takes it by that. */
    public boolean isWritable() {
        return isFree() || isMine();
    }
}
