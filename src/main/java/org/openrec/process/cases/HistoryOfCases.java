package org.openrec.process.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.jspecify.annotations.Nullable;
import org.openrec.cases.CaseHistory;
import org.openrec.process.models.CaseDiagram;
import org.openrec.process.models.CaseDiagrams;
import org.openrec.shared.Subject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the engine wrote down of a subject's cases. */
@Component
class HistoryOfCases implements CaseHistory {

    /** Where people work: in the step itself, or in the process that it calls. */
    private static final Set<String> OF_PEOPLE = Set.of("userTask", "manualTask", "callActivity");

    private final HistoryService history;
    private final RepositoryService repository;
    private final CaseDiagrams diagrams;

    HistoryOfCases(HistoryService history, RepositoryService repository, CaseDiagrams diagrams) {
        this.history = history;
        this.repository = repository;
        this.diagrams = diagrams;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Run> of(Subject subject) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(subject.id())
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .stream()
                .map(this::run)
                .toList();
    }

    private Run run(HistoricProcessInstance run) {
        CaseDiagram diagram = diagrams.of(run.getProcessDefinitionId());
        List<StepVisit> visits = history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(run.getId())
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .filter(visit -> !visit.getActivityType().equals("multiInstanceBody"))
                .filter(visit -> diagram.has(visit.getActivityId()))
                .map(visit -> visit(visit, diagram))
                .toList();
        return new Run(
                run.getProcessDefinitionKey(),
                diagram.name(),
                run.getProcessDefinitionVersion(),
                xml(run.getProcessDefinitionId()),
                run.getStartTime().toInstant(),
                instant(run.getEndTime()),
                visits);
    }

    private static StepVisit visit(HistoricActivityInstance visit, CaseDiagram diagram) {
        return new StepVisit(
                visit.getActivityId(),
                diagram.step(visit.getActivityId()).name(),
                OF_PEOPLE.contains(visit.getActivityType()),
                visit.getStartTime().toInstant(),
                instant(visit.getEndTime()),
                visit.isCanceled());
    }

    private static Optional<Instant> instant(@Nullable Date date) {
        return Optional.ofNullable(date).map(Date::toInstant);
    }

    private String xml(String definition) {
        try (InputStream in = repository.getProcessModel(definition)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
