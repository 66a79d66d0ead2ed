package org.openrec.task.ui;

import org.openrec.form.FormId;
import org.openrec.form.FormValues;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;

/** A way to complete several tasks of one form at once, such as "accept"; what it cannot apply to is refused by the domain. */
public interface BulkAction {

    FormId form();

    LocalizedText label();

    /** What one confirmation asks, for so many tasks. */
    LocalizedText question(int tasks);

    /** The values with which the task of this subject is completed. */
    FormValues valuesFor(Subject subject);
}
