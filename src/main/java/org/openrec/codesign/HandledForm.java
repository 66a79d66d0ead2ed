package org.openrec.codesign;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.openrec.cases.ProcessVariables;
import org.openrec.cases.effect.Effect;
import org.openrec.form.FormId;
import org.openrec.form.FormSchema;
import org.openrec.form.FormValues;
import org.openrec.people.Actor;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;
import org.openrec.task.FormHandler;
import org.openrec.task.Submission;
import org.openrec.task.TaskEntry;

/** What an initiative does with one of its forms. */
public record HandledForm(
        FormId form,
        Function<Filled, ProcessVariables> handling,
        Function<TaskEntry, FormValues> beginning,
        BiFunction<FormSchema, TaskEntry, FormSchema> asking,
        Function<InitiativeId, Optional<LocalizedText>> questioning,
        Set<String> keeps,
        Effect effect)
        implements FormHandler {

    public static HandledForm of(String form, Consumer<Filled> handling) {
        return new HandledForm(
                new FormId(form),
                filled -> {
                    handling.accept(filled);
                    return ProcessVariables.none();
                },
                task -> FormValues.empty(),
                (schema, task) -> schema,
                initiative -> Optional.empty(),
                Set.of(),
                Effect.NONE);
    }

    public static HandledForm answering(String form, Function<Filled, ProcessVariables> handling) {
        return new HandledForm(
                new FormId(form),
                handling,
                task -> FormValues.empty(),
                (schema, task) -> schema,
                initiative -> Optional.empty(),
                Set.of(),
                Effect.NONE);
    }

    public HandledForm beginningWith(Function<TaskEntry, FormValues> values) {
        return new HandledForm(form, handling, values, asking, questioning, keeps, effect);
    }

    public HandledForm asking(BiFunction<FormSchema, TaskEntry, FormSchema> how) {
        return new HandledForm(form, handling, beginning, how, questioning, keeps, effect);
    }

    public HandledForm questioning(Function<InitiativeId, Optional<LocalizedText>> question) {
        return new HandledForm(form, handling, beginning, asking, question, keeps, effect);
    }

    /** See {@link FormHandler#keeps}. */
    public HandledForm keeping(Set<String> keys) {
        return new HandledForm(form, handling, beginning, asking, questioning, keys, effect);
    }

    /** It sets variables besides its fields. */
    public HandledForm giving(String... variables) {
        return new HandledForm(form, handling, beginning, asking, questioning, keeps, Effect.NONE.giving(variables));
    }

    @Override
    public Optional<LocalizedText> question(Subject subject) {
        return questioning.apply(InitiativeId.of(subject.id()));
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
