package org.openrec.process.cases;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.openrec.cases.Milestone;
import org.openrec.cases.MilestoneListener;
import org.openrec.process.models.CaseDiagram;
import org.openrec.process.models.CaseDiagrams;
import org.openrec.shared.Subject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells features of the steps that diagrams mark as milestones. */
@Component
public class MilestonesOfCases implements ExecutionListener {

    private final CaseDiagrams diagrams;
    private final ObjectProvider<MilestoneListener> listeners;
    private final Clock clock;

    MilestonesOfCases(CaseDiagrams diagrams, ObjectProvider<MilestoneListener> listeners, Clock clock) {
        this.diagrams = diagrams;
        this.listeners = listeners;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution execution) {
        CaseDiagram diagram = diagrams.of(execution);
        String step = CaseDiagram.stepId(execution.getCurrentActivityId());
        Subject subject = new Subject(diagram.subjectType(), execution.getProcessBusinessKey());
        diagram.step(step)
                .milestone()
                .ifPresent(milestone -> tell(execution, subject, milestone, order(diagram, step, milestone)));
    }

    private static int order(CaseDiagram diagram, String step, String milestone) {
        return 1
                + diagram.milestones().stream()
                        .filter(it -> it.name().equals(milestone))
                        .map(Milestone::step)
                        .toList()
                        .indexOf(step);
    }

    private void tell(DelegateExecution execution, Subject subject, String milestone, int order) {
        listeners.stream().filter(it -> it.type().equals(subject.type())).forEach(listener -> {
            if (EVENTNAME_START.equals(execution.getEventName())) {
                listener.entered(subject, milestone, order, clock.instant());
            } else {
                listener.left(subject, milestone, execution.isCanceled(), clock.instant());
            }
        });
    }
}
