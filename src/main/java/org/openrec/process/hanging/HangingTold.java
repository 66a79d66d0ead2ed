package org.openrec.process.hanging;

import java.time.Clock;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.openrec.cases.hanging.HangingListener;
import org.openrec.process.models.CaseDiagram;
import org.openrec.process.models.CaseDiagrams;
import org.openrec.process.timeline.Timeline;
import org.openrec.shared.Changes;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;
import org.openrec.shared.Texts;
import org.openrec.shared.Turn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells that a case hangs, and that it goes on: those who manage, and whoever follows the case. */
@Component
public class HangingTold {

    private static final LocalizedText STATUS = Texts.both("cases.hanging.status");

    private final CaseDiagrams diagrams;
    private final IncidentWords words;
    private final Timeline timeline;
    private final ObjectProvider<HangingListener> listeners;
    private final Changes changes;
    private final Clock clock;

    HangingTold(
            CaseDiagrams diagrams,
            IncidentWords words,
            Timeline timeline,
            ObjectProvider<HangingListener> listeners,
            Changes changes,
            Clock clock) {
        this.diagrams = diagrams;
        this.words = words;
        this.timeline = timeline;
        this.listeners = listeners;
        this.changes = changes;
        this.clock = clock;
    }

    void begins(Incident incident) {
        subject(incident).ifPresent(subject -> {
            timeline.enter(subject, visit(incident), status(STATUS, false), clock.instant());
            listeners.forEach(it -> it.hangs(words.of(incident, subject)));
            changes.tell(subject.topic());
        });
    }

    void ends(Incident incident) {
        subject(incident).ifPresent(subject -> ends(incident, subject));
    }

    void ends(Incident incident, Subject subject) {
        timeline.leave(subject, visit(incident), true, clock.instant());
        changes.tell(subject.topic());
    }

    /** The last thing that is read of a case that was ended by hand. */
    void ended(Incident incident, Subject subject, LocalizedText told) {
        timeline.enter(
                subject,
                new Timeline.Visit("end-" + incident.getId(), step(incident)),
                status(told, true),
                clock.instant());
    }

    private static CaseDiagram.Status status(LocalizedText text, boolean end) {
        return new CaseDiagram.Status(text, Optional.empty(), end ? Turn.NOBODY : Turn.OPENREC, end);
    }

    private static Timeline.Visit visit(Incident incident) {
        return new Timeline.Visit(incident.getId(), step(incident));
    }

    private static String step(Incident incident) {
        return CaseDiagram.stepId(Optional.ofNullable(incident.getActivityId()).orElse(incident.getConfiguration()));
    }

    /** Empty while the case is being deleted. */
    private Optional<Subject> subject(Incident incident) {
        ExecutionEntity execution =
                Context.getCommandContext().getExecutionManager().findExecutionById(incident.getProcessInstanceId());
        return Optional.ofNullable(execution)
                .map(ExecutionEntity::getProcessBusinessKey)
                .map(key -> new Subject(
                        diagrams.of(incident.getProcessDefinitionId()).subjectType(), key));
    }
}
