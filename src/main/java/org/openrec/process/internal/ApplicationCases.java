package org.openrec.process.internal;

import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.openrec.application.ApplicationId;
import org.openrec.application.ApplicationProcess;
import org.openrec.process.BadgeApplicationProcess;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** The cases of {@code badge-application}. */
@Component
class ApplicationCases implements ApplicationProcess {

    private final RuntimeService runtime;

    ApplicationCases(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(ApplicationId id, Start start) {
        runtime.createProcessInstanceByKey(BadgeApplicationProcess.KEY)
                .businessKey(id.toString())
                .setVariable(
                        BadgeApplicationProcess.APPLICANT, start.applicant().toString())
                .setVariable(
                        BadgeApplicationProcess.ORGANISATION,
                        start.organisation().value())
                .setVariable(BadgeApplicationProcess.REVIEWERS, start.reviewers())
                .setVariable(BadgeApplicationProcess.MISSING_REVIEWS, start.reviewers())
                .setVariable(
                        BadgeApplicationProcess.REVIEW_DELAY,
                        start.reviewDelay().toString())
                .setVariable(BadgeApplicationProcess.ESCALATION_DELAY, twice(start.reviewDelay()))
                .setVariable(
                        BadgeApplicationProcess.REVISION_DELAY,
                        start.revisionDelay().toString())
                .setVariable(BadgeApplicationProcess.REVISION_REMINDER_DELAY, half(start.revisionDelay()))
                .setVariable(BadgeApplicationProcess.TAKEBACK, start.takeback().toString())
                .execute();
    }

    private static String twice(Duration delay) {
        return delay.multipliedBy(2).toString();
    }

    private static String half(Duration delay) {
        return delay.dividedBy(2).toString();
    }

    @Override
    public boolean withdraw(ApplicationId id) {
        return correlate(id, BadgeApplicationProcess.MESSAGE_WITHDRAWN, Map.of());
    }

    @Override
    public boolean takeBackDecision(ApplicationId id, int missingReviews) {
        return correlate(
                id,
                BadgeApplicationProcess.MESSAGE_TAKEN_BACK,
                Map.of(BadgeApplicationProcess.MISSING_REVIEWS, missingReviews));
    }

    private boolean correlate(ApplicationId id, String message, Map<String, Object> variables) {
        try {
            runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(id.toString())
                    .setVariables(variables)
                    .correlate();
            return true;
        } catch (MismatchingMessageCorrelationException nothingListens) {
            return false;
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("The case of " + id + " moved at the same moment", e);
        }
    }
}
