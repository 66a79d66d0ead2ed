package org.openrec.process.internal;

import java.sql.Timestamp;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.openrec.cases.SubjectKinds;
import org.openrec.shared.Changes;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the timeline of a case: each step with a status, from when to when. */
@Component
class StatusListener implements ExecutionListener {

    private final Diagrams diagrams;
    private final SubjectKinds kinds;
    private final JdbcClient jdbc;
    private final Changes changes;
    private final Clock clock;

    StatusListener(Diagrams diagrams, SubjectKinds kinds, JdbcClient jdbc, Changes changes, Clock clock) {
        this.diagrams = diagrams;
        this.kinds = kinds;
        this.jdbc = jdbc;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Diagram diagram = diagrams.of(execution);
        String step = Diagram.stepId(execution.getCurrentActivityId());
        diagram.step(step).status().ifPresent(status -> {
            if (EVENTNAME_START.equals(execution.getEventName())) {
                enter(execution, diagram.subjectType(), step, status);
            } else {
                leave(execution, step);
            }
            Subject subject = new Subject(diagram.subjectType(), execution.getProcessBusinessKey());
            kinds.of(subject).ifPresent(kind -> kind.movedOn(subject, status.turn()));
            changes.tell(subject.topic());
        });
    }

    private void enter(DelegateExecution execution, String subjectType, String step, Diagram.Status status) {
        jdbc.sql("""
                        INSERT INTO openrec.progress_step (subject_type, subject_id, execution_id, step,
                            status_fr, status_en, past_fr, past_en, turn, ended, entered_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(subjectType)
                .param(execution.getProcessBusinessKey())
                .param(execution.getActivityInstanceId())
                .param(step)
                .param(status.text().fr())
                .param(status.text().en())
                .param(status.past().map(LocalizedText::fr).orElse(null))
                .param(status.past().map(LocalizedText::en).orElse(null))
                .param(status.turn().name())
                .param(status.end())
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    /** What was broken off has not come to pass. */
    private void leave(DelegateExecution execution, String step) {
        // one of the events behind the gateway goes on for it
        boolean brokenOff =
                execution.isCanceled() && !(execution.getBpmnModelElementInstance() instanceof EventBasedGateway);
        jdbc.sql("""
                        UPDATE openrec.progress_step SET left_at = ?,
                            past_fr = CASE WHEN ? THEN NULL ELSE past_fr END,
                            past_en = CASE WHEN ? THEN NULL ELSE past_en END
                        WHERE subject_id = ? AND execution_id = ? AND step = ? AND left_at IS NULL AND NOT ended
                        """)
                .param(Timestamp.from(clock.instant()))
                .param(brokenOff)
                .param(brokenOff)
                .param(execution.getProcessBusinessKey())
                .param(execution.getActivityInstanceId())
                .param(step)
                .update();
    }
}
