package org.openrec.process.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
import org.openrec.process.models.CaseDiagram;
import org.openrec.process.models.CaseDiagrams;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Problem;
import org.openrec.shared.Subject;
import org.openrec.shared.Texts;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Jobs of the engine with a failure; what was given up is tried once more when Openrec starts. */
@Component
@Transactional
class FailedStepsInCamunda implements FailedSteps {

    private static final Pattern CAUSE = Pattern.compile("(?m)^Caused by: [\\w.$]+: (.*)$");

    private final ManagementService management;
    private final RuntimeService runtime;
    private final CaseDiagrams diagrams;
    private final Actors actors;
    private final Clock clock;

    FailedStepsInCamunda(
            ManagementService management, RuntimeService runtime, CaseDiagrams diagrams, Actors actors, Clock clock) {
        this.management = management;
        this.runtime = runtime;
        this.diagrams = diagrams;
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
                reason(job),
                nextTry(job)));
    }

    private LocalizedText reason(Job job) {
        String message = Optional.ofNullable(job.getExceptionMessage()).orElse("");
        return Problem.told(message)
                .orElseGet(() -> Texts.both("cases.failed.fault", cause(job).orElse(message)));
    }

    /** What the engine says of a fault below it is only that there was one: the last cause says which. */
    private Optional<String> cause(Job job) {
        return Optional.ofNullable(management.getJobExceptionStacktrace(job.getId())).stream()
                .flatMap(trace -> CAUSE.matcher(trace).results())
                .map(it -> it.group(1).strip())
                .filter(it -> !it.isEmpty())
                .reduce((former, latter) -> latter);
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
