package org.openrec.task.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.openrec.shared.Problem;
import org.openrec.task.TaskEntry;

/**
 * The same for several tasks, each in its own transaction: what one is refused holds back none of the others.
 *
 * @param done how many it was done for
 */
record BulkRun(int done, List<Failure> failures) {

    record Failure(TaskEntry task, Problem problem) {}

    static BulkRun of(List<TaskEntry> tasks, Consumer<TaskEntry> action) {
        List<Failure> failures = new ArrayList<>();
        for (TaskEntry task : tasks) {
            try {
                action.accept(task);
            } catch (Problem problem) {
                failures.add(new Failure(task, problem));
            }
        }
        return new BulkRun(tasks.size() - failures.size(), failures);
    }
}
