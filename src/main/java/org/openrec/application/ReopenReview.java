package org.openrec.application;

import org.openrec.cases.Action;
import org.openrec.cases.ProcessVariables;
import org.openrec.cases.Visit;
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
        return Texts.both("application.action.reopenReview");
    }

    @Override
    public ProcessVariables run(Visit visit) {
        reviewing.reopen(ApplicationId.of(visit.subject().id()));
        return ProcessVariables.none();
    }
}
