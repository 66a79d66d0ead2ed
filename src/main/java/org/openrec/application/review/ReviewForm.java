package org.openrec.application.review;

import java.util.Set;
import org.openrec.application.ApplicationId;
import org.openrec.application.ApplicationMarks;
import org.openrec.application.opinion.OpinionDraft;
import org.openrec.cases.ProcessVariables;
import org.openrec.cases.effect.Effect;
import org.openrec.form.FormId;
import org.openrec.form.FormValues;
import org.openrec.people.Actor;
import org.openrec.people.PersonId;
import org.openrec.people.Role;
import org.openrec.shared.Subject;
import org.openrec.task.FormHandler;
import org.openrec.task.Submission;
import org.openrec.task.TaskEntry;
import org.springframework.stereotype.Component;

/** Takes the completed form {@code review} into the request. */
@Component
class ReviewForm implements FormHandler {

    static final FormId FORM = new FormId("review");

    private final Reviewing reviewing;

    ReviewForm(Reviewing reviewing) {
        this.reviewing = reviewing;
    }

    @Override
    public FormId form() {
        return FORM;
    }

    @Override
    public Set<String> keeps() {
        return Set.of("criteria", "decision", "reason", "nextStep");
    }

    @Override
    public Set<Role> doers() {
        return Set.of(Role.STAFF);
    }

    @Override
    public Effect effect() {
        return Effect.NONE
                .needing(ApplicationMarks.OPEN, "application.law.endedBefore")
                .marking(ApplicationMarks.REVIEWED)
                .marking(ApplicationMarks.HEARD)
                .clearing(ApplicationMarks.CONCLUDED);
    }

    @Override
    public FormValues begin(TaskEntry task, Actor actor) {
        return FormValues.of(reviewing.begin(ApplicationId.of(task.subject().id()), actor));
    }

    @Override
    public Set<PersonId> settled(Subject subject) {
        return reviewing.reviewers(ApplicationId.of(subject.id()));
    }

    @Override
    public ProcessVariables handle(Submission submission) {
        reviewing.give(
                ApplicationId.of(submission.subject().id()),
                submission.actor(),
                submission.values().as(OpinionDraft.class));
        return ProcessVariables.none();
    }
}
