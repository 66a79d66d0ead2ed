package org.openrec.application.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import org.openrec.achievement.AchievementId;
import org.openrec.achievement.Catalogue;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.application.ApplicationId;
import org.openrec.application.BadgeApplicationProcess;
import org.openrec.application.answer.Answer;
import org.openrec.application.answer.Draft;
import org.openrec.application.course.Applying;
import org.openrec.application.course.BegunRequests;
import org.openrec.application.course.FollowUp;
import org.openrec.application.opinion.Decision;
import org.openrec.cases.WaitingJobs;
import org.openrec.people.Acting;
import org.openrec.shared.AfterOpening;
import org.openrec.shared.DemonstrationClock;
import org.openrec.shared.Subject;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Made-up requests of the demonstration, brought to all states by the steps of their people, each at a time of its own
 * before the present.
 */
@Component
@Profile("demo")
@Order(10)
class DemoApplications implements AfterOpening {

    private static final Duration LATELY = Duration.ofMinutes(4);

    private final Applying applying;
    private final BegunRequests begun;
    private final FollowUp followUp;
    private final Catalogue catalogue;
    private final DemoReviewers people;
    private final WaitingJobs jobs;
    private final ObjectMapper json;

    DemoApplications(
            Applying applying,
            BegunRequests begun,
            FollowUp followUp,
            Catalogue catalogue,
            DemoReviewers people,
            WaitingJobs jobs,
            ObjectMapper json) {
        this.applying = applying;
        this.begun = begun;
        this.followUp = followUp;
        this.catalogue = catalogue;
        this.people = people;
        this.jobs = jobs;
        this.json = json;
    }

    @Override
    public void make() throws IOException {
        DemoScript script;
        try (InputStream file = new ClassPathResource("demo/requests.json").getInputStream()) {
            script = json.readValue(file, DemoScript.class);
        }
        List<DemoScript.Request> requests = script.requests();
        boolean made = requests.stream().anyMatch(it -> Acting.as(it.student(), followUp::any));
        for (int i = 0; i < requests.size() && !made; i++) {
            make(script, requests.get(i), i);
        }
    }

    private void make(DemoScript script, DemoScript.Request request, int number) {
        PublishedAchievement badge =
                catalogue.find(new AchievementId(request.achievement())).orElseThrow();
        List<Answer> answers = script.answers(request, badge.criteria(), number);
        if (request.state() == DemoScript.State.DRAFT) {
            DemonstrationClock.ago(
                    request.ago(0),
                    () -> Acting.as(
                            request.student(), () -> begun.save(badge.id(), answers.subList(0, 1), Draft.NONE)));
            return;
        }
        ApplicationId id = DemonstrationClock.ago(
                request.ago(0), () -> Acting.as(request.student(), () -> applying.submit(badge.id(), answers)));
        new Way(script, request, badge, id, number).go();
    }

    /** The steps of one request after it was sent. */
    private final class Way {

        private final DemoScript script;
        private final DemoScript.Request request;
        private final PublishedAchievement badge;
        private final ApplicationId id;
        private final int number;

        Way(DemoScript script, DemoScript.Request request, PublishedAchievement badge, ApplicationId id, int number) {
            this.script = script;
            this.request = request;
            this.badge = badge;
            this.id = id;
            this.number = number;
        }

        void go() {
            List<String> reviewers = people.of(badge, number);
            switch (request.state()) {
                case DRAFT, WAITING -> {
                    // nobody has taken it up
                }
                case CLAIMED -> at(0.5, () -> people.claim(reviewers.get(0), badge, id));
                case HALF_READ ->
                    at(
                            0.5,
                            () -> people.review(
                                    reviewers.get(0),
                                    badge,
                                    id,
                                    people.review(badge, script, Decision.ACCEPTED, number)));
                case NOT_YET -> at(0.4, () -> decide(Decision.NOT_YET));
                case COMPLETED_AGAIN -> {
                    at(0.3, () -> decide(Decision.NOT_YET));
                    at(0.7, this::complete);
                }
                case HELD -> ago(LATELY, () -> people.decide(badge, id, script, Decision.ACCEPTED, number));
                case ISSUED -> {
                    if (number % 3 == 0) {
                        at(0.15, () -> decide(Decision.NOT_YET));
                        at(0.25, this::complete);
                    }
                    at(0.35, () -> decide(Decision.ACCEPTED));
                }
                case REFUSED -> at(0.5, () -> decide(Decision.REFUSED));
                case WITHDRAWN -> at(0.2, () -> Acting.as(request.student(), () -> applying.withdraw(id)));
                case ABANDONED -> {
                    at(0.1, () -> decide(Decision.NOT_YET));
                    at(0.9, () -> jobs.ring(new Subject("application", id.toString())));
                }
            }
        }

        private void at(double part, Runnable step) {
            ago(request.ago(part), step);
        }

        private void ago(Duration time, Runnable step) {
            DemonstrationClock.ago(time, () -> {
                step.run();
                return id;
            });
        }

        /** And does not wait until it can no more be taken back. */
        private void decide(Decision decision) {
            people.decide(badge, id, script, decision, number);
            jobs.ring(new Subject("application", id.toString()), BadgeApplicationProcess.TAKEBACK_OVER);
        }

        private void complete() {
            people.complete(request.student(), badge, id, script.completed(number));
        }
    }
}
