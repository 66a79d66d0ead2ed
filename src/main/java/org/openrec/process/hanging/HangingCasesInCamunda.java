package org.openrec.process.hanging;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.openrec.cases.Cases;
import org.openrec.cases.hanging.HangingCase;
import org.openrec.cases.hanging.HangingCases;
import org.openrec.process.models.CaseDiagrams;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;
import org.openrec.task.Inbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Incidents of the engine, each at the step that caused it. */
@Component
@Transactional
class HangingCasesInCamunda implements HangingCases {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final CaseDiagrams diagrams;
    private final IncidentWords words;
    private final HangingTold told;
    private final Cases cases;
    private final Inbox inbox;
    private final Clock clock;

    HangingCasesInCamunda(
            RuntimeService runtime,
            ManagementService management,
            CaseDiagrams diagrams,
            IncidentWords words,
            HangingTold told,
            Cases cases,
            Inbox inbox,
            Clock clock) {
        this.runtime = runtime;
        this.management = management;
        this.diagrams = diagrams;
        this.words = words;
        this.told = told;
        this.cases = cases;
        this.inbox = inbox;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<HangingCase> all() {
        List<Incident> incidents =
                runtime.createIncidentQuery().orderByIncidentTimestamp().asc().listPage(0, MOST).stream()
                        .filter(it -> it.getId().equals(it.getRootCauseIncidentId()))
                        .toList();
        if (incidents.isEmpty()) {
            return List.of();
        }
        Map<String, ProcessInstance> instances = runtime
                .createProcessInstanceQuery()
                .processInstanceIds(
                        incidents.stream().map(Incident::getProcessInstanceId).collect(Collectors.toSet()))
                .list()
                .stream()
                .collect(Collectors.toMap(ProcessInstance::getId, Function.identity()));
        return incidents.stream()
                .flatMap(it -> Optional.ofNullable(instances.get(it.getProcessInstanceId())).stream()
                        .map(instance -> read(it, instance)))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<HangingCase> find(String id) {
        return incident(id).flatMap(incident -> instance(incident).map(it -> read(incident, it)));
    }

    private Optional<Incident> incident(String id) {
        return Optional.ofNullable(runtime.createIncidentQuery().incidentId(id).singleResult());
    }

    private HangingCase read(Incident incident, ProcessInstance instance) {
        return words.of(incident, subject(incident, instance), places(incident, instance));
    }

    /** Empty where the case ended a moment ago. */
    private Optional<ProcessInstance> instance(Incident incident) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                .processInstanceId(incident.getProcessInstanceId())
                .singleResult());
    }

    private Subject subject(Incident incident, ProcessInstance instance) {
        return new Subject(diagrams.of(incident.getProcessDefinitionId()).subjectType(), instance.getBusinessKey());
    }

    private List<HangingCase.Place> places(Incident incident, ProcessInstance instance) {
        return instance.getId().equals(instance.getRootProcessInstanceId())
                ? diagrams.of(incident.getProcessDefinitionId()).places()
                : List.of();
    }

    @Override
    public void retry(String id) {
        incident(id).ifPresent(incident -> {
            if (incident.getIncidentType().equals(Incident.FAILED_JOB_HANDLER_TYPE)) {
                management.setJobRetries(incident.getConfiguration(), 1);
                management.setJobDuedate(incident.getConfiguration(), Date.from(clock.instant()));
            } else {
                runtime.resolveIncident(id);
            }
        });
    }

    @Override
    public void move(String id, String step, String reason) {
        incident(id).ifPresent(incident -> instance(incident).ifPresent(instance -> {
            Subject subject = subject(incident, instance);
            told.ends(incident, subject);
            cases.moveTo(subject, step, reason);
            inbox.takenElsewhere(subject);
            incident(id).ifPresent(left -> runtime.resolveIncident(id));
        }));
    }

    @Override
    public void end(String id, String reason, LocalizedText text) {
        incident(id).ifPresent(incident -> instance(incident).ifPresent(instance -> {
            Subject subject = subject(incident, instance);
            told.ends(incident, subject);
            cases.cancel(subject, reason);
            told.ended(incident, subject, text);
        }));
    }
}
