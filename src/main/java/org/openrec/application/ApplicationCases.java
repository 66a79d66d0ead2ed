package org.openrec.application;

import static org.openrec.application.BadgeApplicationProcess.MISSING_REVIEWS;

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

    void start(BadgeApplication application) {
        cases.start(
                BadgeApplicationProcess.KEY,
                ApplicationSubject.of(application.id()),
                ProcessVariables.none().with(MISSING_REVIEWS, application.reviewers()));
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
