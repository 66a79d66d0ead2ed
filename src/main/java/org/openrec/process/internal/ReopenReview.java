package org.openrec.process.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.openrec.application.ApplicationId;
import org.openrec.application.Reviewing;
import org.openrec.process.Action;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Texts;
import org.springframework.stereotype.Component;

/** Takes a decision back: the review goes on in the same round. */
@Component("reopenReview")
class ReopenReview implements Action {

    private final Reviewing reviewing;

    ReopenReview(Reviewing reviewing) {
        this.reviewing = reviewing;
    }

    @Override
    public String name() {
        return "reopenReview";
    }

    @Override
    public LocalizedText label() {
        return Texts.both("process.action.reopenReview");
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviewing.reopen(ApplicationId.of(execution.getProcessBusinessKey()));
    }
}
