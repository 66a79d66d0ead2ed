package org.openrec.application.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openrec.application.ApplicationId;
import org.openrec.application.ApplicationMarks;
import org.openrec.cases.Action;
import org.openrec.cases.ActionInput;
import org.openrec.cases.ProcessVariables;
import org.openrec.cases.Visit;
import org.openrec.cases.effect.CaseCondition;
import org.openrec.cases.effect.Effect;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Texts;
import org.springframework.stereotype.Component;

/** Ends an application without a badge. */
@Component("closeApplication")
class CloseApplication implements Action {

    private static final String OUTCOME = "outcome";
    private static final String REFUSED = "refused";
    private static final String ABANDONED = "abandoned";
    private static final String ENDED = "application.law.endedBefore";

    private final ApplicationOutcomes applications;

    CloseApplication(ApplicationOutcomes applications) {
        this.applications = applications;
    }

    @Override
    public String name() {
        return "closeApplication";
    }

    @Override
    public LocalizedText label() {
        return Texts.both("application.action.closeApplication");
    }

    @Override
    public List<ActionInput> inputs() {
        return List.of(ActionInput.choice(
                OUTCOME,
                Texts.both("application.action.closeApplication.outcome"),
                Map.of(
                        REFUSED, Texts.both("application.action.closeApplication.refused"),
                        ABANDONED, Texts.both("application.action.closeApplication.abandoned"))));
    }

    @Override
    public Effect effect(Function<String, Optional<String>> inputs) {
        return switch (inputs.apply(OUTCOME).orElse("")) {
            case REFUSED ->
                Effect.NONE
                        .needing(
                                CaseCondition.any(
                                        ApplicationMarks.decided(REFUSED),
                                        CaseCondition.marked(ApplicationMarks.ANSWERED)),
                                "application.law.refusalUndecided")
                        .needing(ApplicationMarks.OPEN, ENDED)
                        .marking(ApplicationMarks.REFUSED);
            case ABANDONED -> Effect.NONE.needing(ApplicationMarks.OPEN, ENDED).marking(ApplicationMarks.ABANDONED);
            default -> Effect.NONE;
        };
    }

    @Override
    public ProcessVariables run(Visit visit) {
        ApplicationId id = ApplicationId.of(visit.subject().id());
        switch (visit.input(OUTCOME)) {
            case REFUSED -> applications.markRefused(id);
            case ABANDONED -> applications.markAbandoned(id);
            default -> throw new IllegalStateException("No application ends as " + visit.input(OUTCOME));
        }
        return ProcessVariables.none();
    }
}
