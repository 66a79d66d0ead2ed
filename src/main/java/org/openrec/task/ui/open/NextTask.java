package org.openrec.task.ui.open;

import java.util.Optional;
import org.openrec.people.Actor;
import org.openrec.task.TaskCursor;
import org.openrec.task.TaskEntry;
import org.openrec.task.TaskFilter;
import org.openrec.task.TaskId;
import org.openrec.task.Tasks;

/** What to do after a task: the next one of the list it was opened from, and from its end the first again. */
final class NextTask {

    private static final int LOOKED_AT = 50;

    private NextTask() {}

    static Optional<TaskId> after(TaskEntry task, TaskFilter filter, Tasks tasks, Actor actor) {
        return first(task, filter, Optional.of(TaskCursor.at(task, filter.sort())), tasks, actor)
                .or(() -> first(task, filter, Optional.empty(), tasks, actor));
    }

    private static Optional<TaskId> first(
            TaskEntry task, TaskFilter filter, Optional<TaskCursor> after, Tasks tasks, Actor actor) {
        return tasks.page(actor, filter, after, LOOKED_AT).items().stream()
                .filter(it -> !it.id().equals(task.id()))
                .filter(it -> it.holder().isEmpty() || it.isHeldBy(actor.id()))
                .map(TaskEntry::id)
                .findFirst();
    }
}
