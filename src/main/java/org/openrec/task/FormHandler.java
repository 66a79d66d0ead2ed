package org.openrec.task;

import org.openrec.cases.ProcessVariables;
import org.openrec.form.FormId;
import org.openrec.form.FormValues;

/** What a feature does with a completed form; without one the values go to the dossier alone. */
public interface FormHandler {

    FormId form();

    /** What the form begins with when nobody has written in it yet. */
    default FormValues begin(TaskEntry task) {
        return FormValues.empty();
    }

    /**
     * Called in the transaction of the completion, before the case moves on, with values that hold against the schema.
     *
     * @return variables for the process, besides the fields marked {@code process: true}
     * @throws org.openrec.shared.Problem if the domain refuses; then nothing has happened
     */
    ProcessVariables handle(Submission submission);
}
