package org.openrec.process.timeline;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.openrec.cases.subject.SubjectKinds;
import org.openrec.process.models.CaseDiagram;
import org.openrec.process.models.CaseDiagrams;
import org.openrec.shared.Changes;
import org.openrec.shared.Subject;
import org.springframework.stereotype.Component;

/** Writes the timeline of a case: each step with a status, from when to when. */
@Component
public class StatusListener implements ExecutionListener {

    private final CaseDiagrams diagrams;
    private final Timeline timeline;
    private final SubjectKinds kinds;
    private final Changes changes;
    private final Clock clock;

    StatusListener(CaseDiagrams diagrams, Timeline timeline, SubjectKinds kinds, Changes changes, Clock clock) {
        this.diagrams = diagrams;
        this.timeline = timeline;
        this.kinds = kinds;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution execution) {
        CaseDiagram diagram = diagrams.of(execution);
        String step = CaseDiagram.stepId(execution.getCurrentActivityId());
        diagram.step(step).status().ifPresent(status -> {
            Subject subject = new Subject(diagram.subjectType(), execution.getProcessBusinessKey());
            Timeline.Visit visit = new Timeline.Visit(execution.getActivityInstanceId(), step);
            if (EVENTNAME_START.equals(execution.getEventName())) {
                timeline.enter(subject, visit, status, clock.instant());
            } else if (!status.end()) {
                timeline.leave(subject, visit, isBrokenOff(execution), clock.instant());
            }
            kinds.of(subject).ifPresent(kind -> kind.course().movedOn(subject, status.turn()));
            changes.tell(subject.topic());
        });
    }

    /** Not where one of the events behind a gateway goes on for it. */
    private static boolean isBrokenOff(DelegateExecution execution) {
        return execution.isCanceled() && !(execution.getBpmnModelElementInstance() instanceof EventBasedGateway);
    }
}
