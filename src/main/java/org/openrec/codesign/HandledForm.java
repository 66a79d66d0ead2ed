package org.openrec.codesign;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.openrec.cases.ProcessVariables;
import org.openrec.form.FormId;
import org.openrec.form.FormSchema;
import org.openrec.form.FormValues;
import org.openrec.people.Actor;
import org.openrec.task.FormHandler;
import org.openrec.task.Submission;
import org.openrec.task.TaskEntry;

/** What an initiative does with one of its forms. */
public record HandledForm(
        FormId form,
        Function<Filled, ProcessVariables> handling,
        Function<TaskEntry, FormValues> beginning,
        BiFunction<FormSchema, TaskEntry, FormSchema> asking)
        implements FormHandler {

    public static HandledForm of(String form, Consumer<Filled> handling) {
        return new HandledForm(
                new FormId(form),
                filled -> {
                    handling.accept(filled);
                    return ProcessVariables.none();
                },
                task -> FormValues.empty(),
                (schema, task) -> schema);
    }

    public static HandledForm answering(String form, Function<Filled, ProcessVariables> handling) {
        return new HandledForm(new FormId(form), handling, task -> FormValues.empty(), (schema, task) -> schema);
    }

    public HandledForm beginningWith(Function<TaskEntry, FormValues> values) {
        return new HandledForm(form, handling, values, asking);
    }

    public HandledForm asking(BiFunction<FormSchema, TaskEntry, FormSchema> how) {
        return new HandledForm(form, handling, beginning, how);
    }

    @Override
    public FormSchema asked(FormSchema drawn, TaskEntry task) {
        return asking.apply(drawn, task);
    }

    @Override
    public FormValues begin(TaskEntry task, Actor actor) {
        return beginning.apply(task);
    }

    @Override
    public ProcessVariables handle(Submission submission) {
        return handling.apply(new Filled(submission));
    }
}
