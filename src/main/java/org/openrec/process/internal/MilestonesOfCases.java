package org.openrec.process.internal;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.openrec.cases.MilestoneListener;
import org.openrec.shared.Subject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells features of the steps that diagrams mark as milestones. */
@Component
class MilestonesOfCases implements ExecutionListener {

    private final Diagrams diagrams;
    private final ObjectProvider<MilestoneListener> listeners;
    private final Clock clock;

    MilestonesOfCases(Diagrams diagrams, ObjectProvider<MilestoneListener> listeners, Clock clock) {
        this.diagrams = diagrams;
        this.listeners = listeners;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Diagram diagram = diagrams.of(execution);
        diagram.step(Diagram.stepId(execution.getCurrentActivityId()))
                .milestone()
                .ifPresent(milestone -> tell(
                        execution, new Subject(diagram.subjectType(), execution.getProcessBusinessKey()), milestone));
    }

    private void tell(DelegateExecution execution, Subject subject, String milestone) {
        listeners.stream().filter(it -> it.type().equals(subject.type())).forEach(listener -> {
            if (EVENTNAME_START.equals(execution.getEventName())) {
                listener.entered(subject, milestone, clock.instant());
            } else {
                listener.left(subject, milestone, execution.isCanceled(), clock.instant());
            }
        });
    }
}
