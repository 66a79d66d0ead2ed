package org.openrec.task;

import java.util.Optional;
import org.openrec.form.FormSchema;
import org.openrec.form.FormValues;

/**
 * A task as its page shows it.
 *
 * @param form empty for a step that only has to be confirmed
 * @param draft what the actor began to fill in, or what the form begins with
 */
public record TaskDetails(TaskEntry entry, Optional<FormSchema> form, TaskDraft draft) {

    public FormValues values() {
        return draft.values();
    }
}
