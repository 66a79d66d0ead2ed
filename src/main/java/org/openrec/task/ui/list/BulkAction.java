package org.openrec.task.ui.list;

import java.util.List;
import java.util.Locale;
import org.openrec.form.FormId;
import org.openrec.shared.LocalizedText;
import org.openrec.task.TaskEntry;

/** A way to complete several tasks of one kind at once, such as "accept"; what it cannot apply to is refused by the domain. */
public interface BulkAction {

    FormId form();

    LocalizedText label();

    /** What one confirmation asks, for so many tasks. */
    LocalizedText question(int tasks);

    /** What is filled in once for all of them. */
    BulkFields fields(List<TaskEntry> tasks, Locale locale);
}
