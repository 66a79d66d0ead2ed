package org.openrec.task.ui.list;

import java.util.Optional;
import org.openrec.form.FormId;
import org.openrec.task.TaskEntry;

/** Tasks of one kind can be decided together: the same form, of the same step, about the same category. */
record TaskKind(Optional<FormId> form, Optional<String> category, String step) {

    static TaskKind of(TaskEntry task) {
        return new TaskKind(task.form(), task.category(), task.step());
    }
}
