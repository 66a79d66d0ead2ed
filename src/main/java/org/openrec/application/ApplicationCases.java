package org.openrec.application;

import static org.openrec.application.BadgeApplicationProcess.APPLICANT;
import static org.openrec.application.BadgeApplicationProcess.ESCALATION_DELAY;
import static org.openrec.application.BadgeApplicationProcess.MISSING_REVIEWS;
import static org.openrec.application.BadgeApplicationProcess.ORGANISATION;
import static org.openrec.application.BadgeApplicationProcess.RANK_IN_TEN;
import static org.openrec.application.BadgeApplicationProcess.REVIEWERS;
import static org.openrec.application.BadgeApplicationProcess.REVIEW_DELAY;
import static org.openrec.application.BadgeApplicationProcess.REVISION_DELAY;
import static org.openrec.application.BadgeApplicationProcess.REVISION_REMINDER_DELAY;
import static org.openrec.application.BadgeApplicationProcess.TAKEBACK;

import java.time.Duration;
import org.openrec.achievement.AchievementSettings;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.cases.Cases;
import org.openrec.cases.ProcessVariables;
import org.springframework.stereotype.Component;

/** The cases of {@code badge-application}, one for each request. */
@Component
class ApplicationCases {

    private final Cases cases;

    ApplicationCases(Cases cases) {
        this.cases = cases;
    }

    /** Delays become ISO 8601 durations, as timers read them. */
    void start(BadgeApplication application, PublishedAchievement achievement, Duration takeback) {
        AchievementSettings settings = achievement.settings();
        cases.start(
                BadgeApplicationProcess.KEY,
                ApplicationSubject.of(application.id()),
                ProcessVariables.none()
                        .with(APPLICANT, application.applicant().toString())
                        .with(RANK_IN_TEN, application.rankInTen())
                        .with(ORGANISATION, achievement.issuer().value())
                        .with(REVIEWERS, settings.reviewers())
                        .with(MISSING_REVIEWS, settings.reviewers())
                        .with(REVIEW_DELAY, settings.reviewDelay().toString())
                        .with(
                                ESCALATION_DELAY,
                                settings.reviewDelay().multipliedBy(2).toString())
                        .with(REVISION_DELAY, settings.revisionDelay().toString())
                        .with(
                                REVISION_REMINDER_DELAY,
                                settings.revisionDelay().dividedBy(2).toString())
                        .with(TAKEBACK, takeback.toString()));
    }

    /** Ends the case as withdrawn. Answers false if it is past the point where it listens for that. */
    boolean withdraw(ApplicationId id) {
        return cases.correlate(
                ApplicationSubject.of(id), BadgeApplicationProcess.MESSAGE_WITHDRAWN, ProcessVariables.none());
    }

    /** Sends the case back to review. Answers false if the take-back time has passed. */
    boolean takeBackDecision(ApplicationId id, int missingReviews) {
        return cases.correlate(
                ApplicationSubject.of(id),
                BadgeApplicationProcess.MESSAGE_TAKEN_BACK,
                ProcessVariables.none().with(MISSING_REVIEWS, missingReviews));
    }
}
