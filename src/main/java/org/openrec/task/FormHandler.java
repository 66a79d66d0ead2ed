package org.openrec.task;

import java.util.Optional;
import java.util.Set;
import org.openrec.cases.ProcessVariables;
import org.openrec.cases.effect.Effect;
import org.openrec.form.FormId;
import org.openrec.form.FormSchema;
import org.openrec.form.FormValues;
import org.openrec.people.Actor;
import org.openrec.people.PersonId;
import org.openrec.people.Role;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;

/** What a feature does with a completed form; without one the values go to the dossier alone. */
public interface FormHandler {

    FormId form();

    /**
     * The keys of the fields that the feature judges by rules of its own and keeps: the form's rules say nothing of them,
     * and the dossier does not repeat them.
     */
    default Set<String> keeps() {
        return Set.of();
    }

    /**
     * The roles in which it can be completed, by whom the case has in that role: not in the name of another organisation.
     * Empty where whoever gets the task can complete it.
     */
    default Set<Role> doers() {
        return Set.of();
    }

    /** What whoever completes it does to the case, besides giving the fields that it has for the process. */
    default Effect effect() {
        return Effect.NONE;
    }

    /** What the form begins with for somebody who has kept no draft of it. */
    default FormValues begin(TaskEntry task, Actor actor) {
        return FormValues.empty();
    }

    /** What tasks of this form are about besides their subject, such as the question of a workshop. */
    default Optional<LocalizedText> question(Subject subject) {
        return Optional.empty();
    }

    /** The form as it is asked now, such as with the dates that were proposed. */
    default FormSchema asked(FormSchema form, TaskEntry task) {
        return form;
    }

    /** Whose word on the subject stands when the task opens: they are not asked again. */
    default Set<PersonId> settled(Subject subject) {
        return Set.of();
    }

    /**
     * Called in the transaction of the completion, before the case moves on, with values that hold against the schema.
     *
     * @return variables for the process, besides the fields marked {@code process: true}
     * @throws org.openrec.shared.Problem if the domain refuses; then nothing has happened
     */
    ProcessVariables handle(Submission submission);
}
