package org.openrec.application.process;

import static org.openrec.application.BadgeApplicationProcess.MISSING_REVIEWS;

import org.openrec.application.ApplicationId;
import org.openrec.application.BadgeApplicationProcess;
import org.openrec.application.request.BadgeApplication;
import org.openrec.cases.Cases;
import org.openrec.cases.ProcessVariables;
import org.springframework.stereotype.Component;

/** The cases of {@code badge-application}, one for each request. */
@Component
public class ApplicationCase {

    private final Cases cases;

    ApplicationCase(Cases cases) {
        this.cases = cases;
    }

    public void start(BadgeApplication application) {
        cases.start(
                BadgeApplicationProcess.KEY,
                ApplicationSubject.of(application.id()),
                ProcessVariables.none().with(MISSING_REVIEWS, application.reviewers()));
    }

    /** The holder is asked to show anew. */
    public void startRenewal(BadgeApplication application) {
        cases.start(
                BadgeApplicationProcess.RENEWAL,
                ApplicationSubject.of(application.id()),
                ProcessVariables.none().with(MISSING_REVIEWS, application.reviewers()));
    }

    /** Ends the case as withdrawn. Answers false if it is past the point where it listens for that. */
    public boolean withdraw(ApplicationId id) {
        return cases.correlate(
                ApplicationSubject.of(id), BadgeApplicationProcess.MESSAGE_WITHDRAWN, ProcessVariables.none());
    }

    /** Sends the case back to review. Answers false if the take-back time has passed. */
    public boolean takeBackDecision(ApplicationId id, int missingReviews) {
        return cases.correlate(
                ApplicationSubject.of(id),
                BadgeApplicationProcess.MESSAGE_TAKEN_BACK,
                ProcessVariables.none().with(MISSING_REVIEWS, missingReviews));
    }
}
