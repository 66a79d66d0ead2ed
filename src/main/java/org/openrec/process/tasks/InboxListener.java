package org.openrec.process.tasks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.openrec.cases.Candidates;
import org.openrec.cases.subject.SubjectKinds;
import org.openrec.form.FormId;
import org.openrec.people.Group;
import org.openrec.people.Role;
import org.openrec.process.cases.ScopeOfVariables;
import org.openrec.process.models.CaseDiagram;
import org.openrec.process.models.CaseDiagrams;
import org.openrec.process.models.DeploymentOf;
import org.openrec.shared.Subject;
import org.openrec.task.Inbox;
import org.openrec.task.TaskId;
import org.openrec.task.TaskOpened;
import org.openrec.task.TaskPart;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What every user task needs and no diagram draws: its people, by the role of its lane, and its entry in the inbox. */
@Component
public class InboxListener implements TaskListener {

    private final CaseDiagrams diagrams;
    private final ObjectProvider<Inbox> inbox;
    private final SubjectKinds kinds;
    private final Clock clock;

    InboxListener(CaseDiagrams diagrams, ObjectProvider<Inbox> inbox, SubjectKinds kinds, Clock clock) {
        this.diagrams = diagrams;
        this.inbox = inbox;
        this.kinds = kinds;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        if (EVENTNAME_CREATE.equals(task.getEventName())) {
            open(task);
        } else {
            inbox.getObject().closed(new TaskId(task.getId()));
        }
    }

    private void open(DelegateTask task) {
        DelegateExecution execution = task.getExecution();
        CaseDiagram diagram = diagrams.of(task);
        CaseDiagram.Step step = diagram.step(task.getTaskDefinitionKey());
        Subject subject = new Subject(diagram.subjectType(), execution.getProcessBusinessKey());
        UserTask element = (UserTask) task.getBpmnModelElementInstance();
        Optional<String> member = Optional.ofNullable(element.getLoopCharacteristics())
                .filter(MultiInstanceLoopCharacteristics.class::isInstance)
                .map(loop -> ((MultiInstanceLoopCharacteristics) loop).getCamundaElementVariable())
                .map(variable -> String.valueOf(execution.getVariable(variable)));
        Candidates byLane = candidates(step.role().orElseThrow(), subject, member, execution);
        Candidates candidates = drawn(element.getCamundaCandidateGroupsList())
                .map(groups -> Candidates.anyOf(groups, byLane.excluded()))
                .orElse(byLane);
        candidates.groups().forEach(group -> task.addCandidateGroup(group.code()));
        inbox.getObject()
                .opened(new TaskOpened(
                        new TaskId(task.getId()),
                        subject,
                        new TaskPart(about(step, execution), member),
                        diagram.processKey(),
                        task.getTaskDefinitionKey(),
                        element.getLoopCharacteristics() == null || member.isPresent()
                                ? Optional.empty()
                                : Optional.of(execution.getParentActivityInstanceId()),
                        step.name(),
                        Optional.ofNullable(element.getCamundaFormRef()).map(FormId::new),
                        DeploymentOf.definition(execution),
                        candidates,
                        clock.instant(),
                        dueAt(execution, subject, step)));
    }

    /** The groups written on the task itself; they go before the role of its lane. */
    private static Optional<Set<Group>> drawn(@Nullable List<String> codes) {
        return Optional.ofNullable(codes)
                .map(all -> all.stream()
                        .flatMap(code -> Group.ofCode(code.strip()).stream())
                        .collect(Collectors.toSet()))
                .filter(groups -> !groups.isEmpty());
    }

    /** The value of the variable that the step's {@code about} property names. */
    private static Optional<String> about(CaseDiagram.Step step, DelegateExecution execution) {
        return Optional.ofNullable(step.properties().get("about"))
                .map(name -> String.valueOf(execution.getVariable(name)));
    }

    private Candidates candidates(Role role, Subject subject, Optional<String> member, DelegateExecution execution) {
        return kinds.of(subject)
                .map(kind -> kind.doers().candidates(role, subject, member))
                .orElseGet(() -> ScopeOfVariables.candidates(role, execution));
    }

    /**
     * The time that the step's {@code due} property names: a variable or fact with a duration or a moment, or the duration
     * itself.
     */
    private Optional<Instant> dueAt(DelegateExecution execution, Subject subject, CaseDiagram.Step step) {
        return Optional.ofNullable(step.properties().get("due"))
                .map(due -> Optional.ofNullable(execution.getVariable(due))
                        .or(() -> kinds.of(subject)
                                .flatMap(kind -> kind.variables().fact(due, subject)))
                        .map(String::valueOf)
                        .orElse(due))
                .map(this::moment);
    }

    private Instant moment(String due) {
        return due.startsWith("P") ? clock.instant().plus(Duration.parse(due)) : Instant.parse(due);
    }
}
