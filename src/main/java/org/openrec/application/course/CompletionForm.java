package org.openrec.application.course;

import java.util.Set;
import org.openrec.application.ApplicationId;
import org.openrec.application.ApplicationMarks;
import org.openrec.application.BadgeApplicationProcess;
import org.openrec.application.answer.SentAnswers;
import org.openrec.cases.ProcessVariables;
import org.openrec.cases.effect.Effect;
import org.openrec.form.FormId;
import org.openrec.form.FormValues;
import org.openrec.people.Actor;
import org.openrec.people.Role;
import org.openrec.task.FormHandler;
import org.openrec.task.Submission;
import org.openrec.task.TaskEntry;
import org.springframework.stereotype.Component;

/** Takes the completed form {@code completeApplication} into the request: its next round. */
@Component
class CompletionForm implements FormHandler {

    static final FormId FORM = new FormId("completeApplication");

    private final Applying applying;

    CompletionForm(Applying applying) {
        this.applying = applying;
    }

    @Override
    public FormId form() {
        return FORM;
    }

    @Override
    public Set<String> keeps() {
        return Set.of("criteria");
    }

    @Override
    public Set<Role> doers() {
        return Set.of(Role.STUDENT);
    }

    @Override
    public Effect effect() {
        return Effect.NONE
                .needing(ApplicationMarks.OPEN, "application.law.endedBefore")
                .clearing(ApplicationMarks.REVIEWED)
                .clearing(ApplicationMarks.CONCLUDED)
                .giving(BadgeApplicationProcess.MISSING_REVIEWS);
    }

    @Override
    public FormValues begin(TaskEntry task, Actor actor) {
        return FormValues.of(applying.begin(ApplicationId.of(task.subject().id())));
    }

    @Override
    public ProcessVariables handle(Submission submission) {
        int missing = applying.complete(
                ApplicationId.of(submission.subject().id()),
                submission.actor(),
                submission.values().as(SentAnswers.class).criteria());
        return ProcessVariables.none().with(BadgeApplicationProcess.MISSING_REVIEWS, missing);
    }
}
