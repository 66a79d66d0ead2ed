package org.openrec.process.hanging;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.Incident;
import org.openrec.cases.hanging.HangingCase;
import org.openrec.process.models.CaseDiagram;
import org.openrec.process.models.CaseDiagrams;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;
import org.springframework.stereotype.Component;

/** What an incident of the engine is called, and why it came about, in words. */
@Component
class IncidentWords {

    private final CaseDiagrams diagrams;
    private final WhyJobsFail failures;

    IncidentWords(CaseDiagrams diagrams, WhyJobsFail failures) {
        this.diagrams = diagrams;
        this.failures = failures;
    }

    HangingCase of(Incident incident, Subject subject) {
        return of(incident, subject, List.of());
    }

    HangingCase of(Incident incident, Subject subject, List<HangingCase.Place> places) {
        CaseDiagram diagram = diagrams.of(incident.getProcessDefinitionId());
        String step =
                CaseDiagram.stepId(Optional.ofNullable(incident.getActivityId()).orElse(incident.getConfiguration()));
        return new HangingCase(
                incident.getId(),
                diagram.processKey(),
                diagram.name(),
                step,
                diagram.has(step) ? diagram.step(step).name() : LocalizedText.same(step),
                subject,
                incident.getIncidentTimestamp().toInstant(),
                failures.reason(
                        incident.getIncidentType().equals(Incident.FAILED_JOB_HANDLER_TYPE)
                                ? incident.getConfiguration()
                                : null,
                        incident.getIncidentMessage()),
                places);
    }
}
