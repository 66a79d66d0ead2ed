package org.openrec.application.review;

import static org.openrec.application.BadgeApplicationProcess.MISSING_REVIEWS;

import java.util.Optional;
import java.util.function.Function;
import org.openrec.application.ApplicationId;
import org.openrec.application.ApplicationMarks;
import org.openrec.cases.Action;
import org.openrec.cases.ProcessVariables;
import org.openrec.cases.Visit;
import org.openrec.cases.effect.Effect;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Texts;
import org.springframework.stereotype.Component;

/** The review goes on in the same round: after a decision that was taken back, or when the process asks for it again. */
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
    public Effect effect(Function<String, Optional<String>> inputs) {
        return Effect.NONE
                .clearing(ApplicationMarks.REVIEWED)
                .clearing(ApplicationMarks.CONCLUDED)
                .giving(MISSING_REVIEWS);
    }

    @Override
    public ProcessVariables run(Visit visit) {
        return reviewing
                .reopen(ApplicationId.of(visit.subject().id()))
                .map(missing -> ProcessVariables.none().with(MISSING_REVIEWS, missing))
                .orElseGet(ProcessVariables::none);
    }
}
