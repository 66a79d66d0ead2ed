package org.openrec.process.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.openrec.cases.FailedStep;
import org.openrec.cases.FailedSteps;
import org.openrec.people.Actors;
import org.openrec.people.Role;
import org.openrec.process.hanging.WhyJobsFail;
import org.openrec.process.models.CaseDiagram;
import org.openrec.process.models.CaseDiagrams;
import org.openrec.shared.Subject;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Jobs of the engine with a failure; what was given up is tried once more when Openrec starts. */
@Component
@Transactional
class FailedStepsInCamunda implements FailedSteps {

    private final ManagementService management;
    private final RuntimeService runtime;
    private final CaseDiagrams diagrams;
    private final WhyJobsFail failures;
    private final Actors actors;
    private final Clock clock;

    FailedStepsInCamunda(
            ManagementService management,
            RuntimeService runtime,
            CaseDiagrams diagrams,
            WhyJobsFail failures,
            Actors actors,
            Clock clock) {
        this.management = management;
        this.runtime = runtime;
        this.diagrams = diagrams;
        this.failures = failures;
        this.actors = actors;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tryAgainWhatWasGivenUp() {
        failed().noRetriesLeft().list().forEach(job -> management.setJobRetries(job.getId(), 1));
    }

    @Override
    @Transactional(readOnly = true)
    public long count() {
        return failed().count();
    }

    @Override
    @Transactional(readOnly = true)
    public List<FailedStep> all() {
        mustKeepTheApplication();
        return failed().orderByJobId().asc().listPage(0, MOST).stream()
                .flatMap(job -> step(job).stream())
                .sorted(Comparator.comparing(FailedStep::since))
                .toList();
    }

    @Override
    public void tryAgain(String id) {
        mustKeepTheApplication();
        failed().jobId(id).list().forEach(job -> {
            management.setJobRetries(id, Math.max(1, job.getRetries()));
            management.setJobDuedate(id, Date.from(clock.instant()));
        });
    }

    private JobQuery failed() {
        return management.createJobQuery().withException();
    }

    /** Empty where the case ended a moment ago. */
    private Optional<FailedStep> step(Job job) {
        ProcessInstance running = runtime.createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult();
        if (running == null) {
            return Optional.empty();
        }
        CaseDiagram diagram = diagrams.of(job.getProcessDefinitionId());
        String step = management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
        return Optional.of(new FailedStep(
                job.getId(),
                diagram.name(),
                diagram.step(CaseDiagram.stepId(step)).name(),
                new Subject(diagram.subjectType(), running.getBusinessKey()),
                job.getCreateTime().toInstant(),
                failures.reason(job.getId(), job.getExceptionMessage()),
                nextTry(job)));
    }

    private Optional<Instant> nextTry(Job job) {
        return job.getRetries() == 0
                ? Optional.empty()
                : Stream.of(Optional.ofNullable(job.getDuedate()).map(Date::toInstant), Optional.of(clock.instant()))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private void mustKeepTheApplication() {
        if (actors.current()
                .filter(it -> it.has(Role.ADMIN) || it.has(Role.MANAGER))
                .isEmpty()) {
            throw new AccessDeniedException("Only administrators and managers see what failed");
        }
    }
}
