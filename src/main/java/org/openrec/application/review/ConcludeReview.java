package org.openrec.application.review;

import java.util.Optional;
import java.util.function.Function;
import org.openrec.application.ApplicationId;
import org.openrec.application.ApplicationMarks;
import org.openrec.application.BadgeApplicationProcess;
import org.openrec.application.opinion.Decision;
import org.openrec.cases.Action;
import org.openrec.cases.ProcessVariables;
import org.openrec.cases.Visit;
import org.openrec.cases.effect.CaseCondition;
import org.openrec.cases.effect.Effect;
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
        return Texts.both("application.action.concludeReview");
    }

    @Override
    public Effect effect(Function<String, Optional<String>> inputs) {
        return Effect.NONE
                .needing(CaseCondition.marked(ApplicationMarks.REVIEWED), "application.law.nothingToConclude")
                .marking(ApplicationMarks.CONCLUDED)
                .giving(BadgeApplicationProcess.DECISION);
    }

    @Override
    public ProcessVariables run(Visit visit) {
        Decision decision = reviewing.conclude(ApplicationId.of(visit.subject().id()));
        return ProcessVariables.none().with(BadgeApplicationProcess.DECISION, decision.code());
    }
}
