package org.openrec.application.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openrec.achievement.Criterion;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.application.ApplicationId;
import org.openrec.application.answer.Answer;
import org.openrec.application.answer.SentAnswers;
import org.openrec.application.opinion.Decision;
import org.openrec.application.opinion.OpinionDraft;
import org.openrec.application.opinion.OpinionDraft.Judgement;
import org.openrec.form.FormValues;
import org.openrec.people.Acting;
import org.openrec.people.Actor;
import org.openrec.people.Group;
import org.openrec.people.People;
import org.openrec.people.Person;
import org.openrec.people.Role;
import org.openrec.task.TaskEntry;
import org.openrec.task.TaskFilter;
import org.openrec.task.TaskId;
import org.openrec.task.Tasks;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Does the tasks of requests as the people of the demonstration would. */
@Component
@Profile("demo")
class DemoReviewers {

    private static final int LARGEST_PAGE = 100;

    /** The question that is answered with what changed. */
    private static final String RESULT = "result";

    private final Tasks tasks;
    private final People people;

    DemoReviewers(Tasks tasks, People people) {
        this.tasks = tasks;
        this.people = people;
    }

    /** Who gives the badge, beginning with another one for each number. */
    List<String> of(PublishedAchievement badge, int number) {
        List<String> members = people.members(Group.of(Role.STAFF, badge.issuer())).stream()
                .map(Person::login)
                .toList();
        int first = number % members.size();
        return Stream.concat(members.stream().skip(first), members.stream().limit(first))
                .toList();
    }

    void claim(String login, PublishedAchievement badge, ApplicationId application) {
        Actor actor = people.actor(login).orElseThrow();
        Acting.as(
                login, () -> tasks.claim(actor, task(actor, badge, application).orElseThrow()));
    }

    /** As many reviews as the badge asks for; of a decision that is no acceptance, the last criterion is not met. */
    void decide(
            PublishedAchievement badge, ApplicationId application, DemoScript script, Decision decision, int number) {
        of(badge, number).stream()
                .limit(badge.settings().reviewers())
                .forEach(login -> review(login, badge, application, review(badge, script, decision, number)));
    }

    void review(String login, PublishedAchievement badge, ApplicationId application, FormValues values) {
        Actor actor = people.actor(login).orElseThrow();
        Acting.as(
                login,
                () -> tasks.complete(actor, task(actor, badge, application).orElseThrow(), values));
    }

    FormValues review(PublishedAchievement badge, DemoScript script, Decision decision, int number) {
        boolean refused = decision == Decision.REFUSED;
        String last = badge.criteria().get(badge.criteria().size() - 1).id();
        List<Judgement> judgements = badge.criteria().stream()
                .map(Criterion::id)
                .map(id -> decision == Decision.ACCEPTED || !id.equals(last)
                        ? Judgement.met(id)
                        : Judgement.notYet(id, script.missing(number)))
                .toList();
        return FormValues.of(new OpinionDraft(
                decision,
                judgements,
                refused ? script.refusal().reason() : null,
                refused ? script.refusal().nextStep() : null));
    }

    /** The student adds to what is prepared from before. */
    void complete(String student, PublishedAchievement badge, ApplicationId application, String addition) {
        Actor actor = people.actor(student).orElseThrow();
        Acting.as(student, () -> {
            TaskId task = task(actor, badge, application).orElseThrow();
            SentAnswers prepared =
                    tasks.find(actor, task).orElseThrow().values().as(SentAnswers.class);
            List<Answer> answers = prepared.criteria().stream()
                    .map(it -> it.with(it.account().with(RESULT, it.account().answer(RESULT) + " " + addition)))
                    .toList();
            tasks.complete(actor, task, FormValues.of(new SentAnswers(answers)));
        });
    }

    private Optional<TaskId> task(Actor actor, PublishedAchievement badge, ApplicationId application) {
        TaskFilter ofBadge = TaskFilter.of(TaskFilter.Scope.ALL)
                .category(Optional.of(badge.id().value()));
        return tasks.page(actor, ofBadge, Optional.empty(), LARGEST_PAGE).items().stream()
                .filter(it -> it.subject().id().equals(application.toString()))
                .filter(it -> !it.isAnothers(actor.id()))
                .map(TaskEntry::id)
                .findFirst();
    }
}
