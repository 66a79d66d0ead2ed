package org.openrec.task.ui.open;

import java.util.Locale;
import java.util.Optional;
import org.openrec.form.FormId;
import org.openrec.form.FormValues;
import org.openrec.task.TaskEntry;

/** What a feature shows for the tasks of one form, in the place of the generic rendering; one bean for each such form. */
public interface RichForm {

    FormId form();

    /**
     * A new pane for one task.
     *
     * @param values what the task begins with: the kept draft, or nothing
     */
    RichFormPane open(TaskEntry task, FormValues values);

    /** The page around it; empty for tasks of those who work a list. */
    default Optional<TaskFrame> frame(TaskEntry task, Locale locale) {
        return Optional.empty();
    }
}
