package org.openrec.process.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.openrec.application.ApplicationId;
import org.openrec.application.Decision;
import org.openrec.application.Reviewing;
import org.openrec.process.Action;
import org.openrec.process.BadgeApplicationProcess;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Texts;
import org.springframework.stereotype.Component;

/** Brings the reviews of the round together: the gateway reads {@code decision}. */
@Component("concludeReview")
class ConcludeReview implements Action {

    private final Reviewing reviewing;

    ConcludeReview(Reviewing reviewing) {
        this.reviewing = reviewing;
    }

    @Override
    public String name() {
        return "concludeReview";
    }

    @Override
    public LocalizedText label() {
        return Texts.both("process.action.concludeReview");
    }

    @Override
    public void execute(DelegateExecution execution) {
        Decision decision = reviewing.conclude(ApplicationId.of(execution.getProcessBusinessKey()));
        execution.setVariable(BadgeApplicationProcess.DECISION, decision.code());
    }
}
