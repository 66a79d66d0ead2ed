package org.openrec.process.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.openrec.application.ApplicationId;
import org.openrec.application.Applications;
import org.openrec.process.Action;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Texts;
import org.springframework.stereotype.Component;

/** Ends an application without a badge; the step's {@code outcome} says how: {@code refused} or {@code abandoned}. */
@Component("closeApplication")
class CloseApplication implements Action {

    private final Diagrams diagrams;
    private final Applications applications;

    CloseApplication(Diagrams diagrams, Applications applications) {
        this.diagrams = diagrams;
        this.applications = applications;
    }

    @Override
    public String name() {
        return "closeApplication";
    }

    @Override
    public LocalizedText label() {
        return Texts.both("process.action.closeApplication");
    }

    @Override
    public void execute(DelegateExecution execution) {
        ApplicationId id = ApplicationId.of(execution.getProcessBusinessKey());
        String outcome =
                diagrams.of(execution).step(execution.getCurrentActivityId()).required("outcome");
        switch (outcome) {
            case "refused" -> applications.markRefused(id);
            case "abandoned" -> applications.markAbandoned(id);
            default -> throw new IllegalStateException("No application ends as " + outcome);
        }
    }
}
