package org.openrec.task.ui.open;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.openrec.form.FormId;
import org.openrec.form.FormValues;
import org.openrec.task.TaskEntry;

/** What a feature shows for the tasks of one form, in the place of the generic rendering; one bean for each such form. */
public interface RichForm {

    FormId form();

    /** One whose page is that of tasks of those who work a list. */
    static RichForm of(String form, BiFunction<TaskEntry, FormValues, RichFormPane> opened) {
        return new RichForm() {
            @Override
            public FormId form() {
                return new FormId(form);
            }

            @Override
            public RichFormPane open(TaskEntry task, FormValues values) {
                return opened.apply(task, values);
            }
        };
    }

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
