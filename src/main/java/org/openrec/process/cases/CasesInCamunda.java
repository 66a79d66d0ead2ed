package org.openrec.process.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.openrec.cases.CaseHeld;
import org.openrec.cases.Cases;
import org.openrec.cases.Milestone;
import org.openrec.cases.ProcessVariables;
import org.openrec.cases.subject.SubjectKinds;
import org.openrec.process.models.CaseDiagram;
import org.openrec.process.models.CaseDiagrams;
import org.openrec.shared.Subject;
import org.openrec.task.Inbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Cases as process instances; the business key is the id of the subject. */
@Component
class CasesInCamunda implements Cases {

    private static final Logger LOG = LoggerFactory.getLogger(CasesInCamunda.class);

    private final RuntimeService runtime;
    private final ManagementService management;
    private final HistoryService history;
    private final CaseDiagrams diagrams;
    private final Repetitions repetitions;
    private final Inbox inbox;
    private final SubjectKinds kinds;
    private final OneAtATime oneAtATime;
    private final Incidents incidents;

    CasesInCamunda(
            RuntimeService runtime,
            ManagementService management,
            HistoryService history,
            CaseDiagrams diagrams,
            Repetitions repetitions,
            Inbox inbox,
            SubjectKinds kinds,
            OneAtATime oneAtATime,
            Incidents incidents) {
        this.incidents = incidents;
        this.runtime = runtime;
        this.management = management;
        this.history = history;
        this.diagrams = diagrams;
        this.repetitions = repetitions;
        this.inbox = inbox;
        this.kinds = kinds;
        this.oneAtATime = oneAtATime;
    }

    @Override
    public void start(String process, Subject subject, ProcessVariables variables) {
        runtime.createProcessInstanceByKey(process)
                .businessKey(subject.id())
                .setVariables(variables.asMap())
                .execute();
    }

    @Override
    public void startAt(String process, String step, Subject subject, ProcessVariables variables) {
        runtime.createProcessInstanceByKey(process)
                .businessKey(subject.id())
                .setVariables(variables.asMap())
                .startBeforeActivity(diagrams.latest(process).whole(step))
                .execute();
    }

    @Override
    public boolean correlate(Subject subject, String message, ProcessVariables variables) {
        oneAtATime.on(subject);
        try {
            runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(subject.id())
                    .setVariables(variables.asMap())
                    .correlate();
            waitWhileItRests(subject);
            return true;
        } catch (MismatchingMessageCorrelationException nothingListens) {
            return false;
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("The case of " + subject + " moved at the same moment", e);
        } catch (ProcessEngineException e) {
            LOG.warn("The case of {} cannot go on after {}", subject, message, e);
            throw incidents.of(
                    CaseHeld.stuck(), any -> root(subject).map(it -> new Incidents.Place(it.getId(), message)));
        }
    }

    @Override
    public void moveTo(Subject subject, String step, String reason) {
        ProcessInstance running = root(subject)
                .orElseThrow(() -> new IllegalStateException("No case of " + subject + " is running to be moved"));
        CaseDiagram diagram = diagrams.of(running.getProcessDefinitionId());
        ActivityInstance now = runtime.getActivityInstance(running.getId());
        ProcessInstanceModificationBuilder move =
                runtime.createProcessInstanceModification(running.getId()).startBeforeActivity(diagram.whole(step));
        Arrays.stream(now.getChildActivityInstances())
                .filter(open -> !diagram.runsBeside(open.getActivityId()))
                .forEach(open -> move.cancelActivityInstance(open.getId()));
        Arrays.stream(now.getChildTransitionInstances()).forEach(open -> move.cancelTransitionInstance(open.getId()));
        move.setAnnotation(reason).execute();
    }

    @Override
    public void join(Subject subject, String set, String member) {
        repetitions.add(subject, set, member);
        waitWhileItRests(subject);
    }

    @Override
    public void leave(Subject subject, String set, String member) {
        repetitions.remove(subject, set, member, step -> true);
    }

    @Override
    public void goOnWithout(Subject subject, String set, String member, String step) {
        repetitions.remove(subject, set, member, step::equals);
    }

    /** What has begun to wait for its time meanwhile waits longer. */
    private void waitWhileItRests(Subject subject) {
        if (kinds.of(subject).filter(it -> it.course().rests(subject)).isPresent()) {
            suspendJobs(subject);
        }
    }

    private void suspendJobs(Subject subject) {
        all(subject).forEach(it -> management.suspendJobByProcessInstanceId(it.getId()));
    }

    @Override
    public void pause(Subject subject) {
        suspendJobs(subject);
        inbox.paused(subject);
    }

    @Override
    public void resume(Subject subject) {
        all(subject).forEach(it -> management.activateJobByProcessInstanceId(it.getId()));
        inbox.resumed(subject);
    }

    @Override
    public void cancel(Subject subject, String reason) {
        root(subject).ifPresent(running -> runtime.deleteProcessInstance(running.getId(), reason));
    }

    @Override
    public void oneAtATime(Subject subject) {
        oneAtATime.on(subject);
    }

    @Override
    public List<Milestone> milestones(Subject subject) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(subject.id())
                .rootProcessInstances()
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .flatMap(run -> diagrams.of(run.getProcessDefinitionId()).milestones().stream())
                .toList();
    }

    private Optional<ProcessInstance> root(Subject subject) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(subject.id())
                .rootProcessInstances()
                .singleResult());
    }

    private List<ProcessInstance> all(Subject subject) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(subject.id())
                .list();
    }
}
