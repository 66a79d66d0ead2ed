package org.openrec.process.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.openrec.process.models.CaseDiagram;
import org.openrec.process.models.CaseDiagrams;
import org.openrec.shared.Subject;
import org.openrec.task.Inbox;
import org.openrec.task.TaskId;
import org.springframework.stereotype.Component;

/** The steps that are being repeated for the members of a set, in a case and in all that it has called. */
@Component
class Repetitions {

    private static final String BODY = "#multiInstanceBody";

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final TaskService tasks;
    private final CaseDiagrams diagrams;
    private final Inbox inbox;

    Repetitions(
            RuntimeService runtime,
            RepositoryService repository,
            TaskService tasks,
            CaseDiagrams diagrams,
            Inbox inbox) {
        this.inbox = inbox;
        this.runtime = runtime;
        this.repository = repository;
        this.tasks = tasks;
        this.diagrams = diagrams;
    }

    void add(Subject subject, String set, String member) {
        for (Open open : open(subject, set)) {
            if (instancesFor(member, open).isEmpty()) {
                runtime.createProcessInstanceModification(open.process())
                        .startBeforeActivity(open.step(), open.body().getId())
                        .setVariableLocal(open.variable(), member)
                        .execute();
            }
        }
        running(subject).forEach(instance -> addLate(instance, set, member));
    }

    /** A step with the property {@code latecomers} is open to them after the others are done, while its process runs. */
    private void addLate(ProcessInstance instance, String set, String member) {
        CaseDiagram diagram = diagrams.of(instance.getProcessDefinitionId());
        repeatedBy(set, instance.getProcessDefinitionId()).forEach((step, variable) -> {
            boolean late = "true".equals(diagram.step(step).properties().get("latecomers"));
            if (late && bodies(instance).stream().noneMatch(body -> stepOf(body).equals(step))) {
                runtime.createProcessInstanceModification(instance.getId())
                        .startBeforeActivity(step)
                        .setVariableLocal(variable, member)
                        .execute();
            }
        });
    }

    /** The last instance of a step is completed instead: a body without instances would take its case along. */
    void remove(Subject subject, String set, String member, Predicate<String> atStep) {
        for (Open open : open(subject, set)) {
            if (!atStep.test(open.step())) {
                continue;
            }
            for (ActivityInstance instance : instancesFor(member, open)) {
                if (open.body().getChildActivityInstances().length > 1) {
                    runtime.createProcessInstanceModification(open.process())
                            .cancelActivityInstance(instance.getId())
                            .execute();
                } else {
                    tasks.createTaskQuery().activityInstanceIdIn(instance.getId()).list().stream()
                            .map(Task::getId)
                            .forEach(this::completeForNobody);
                }
            }
        }
    }

    private void completeForNobody(String task) {
        inbox.closed(new TaskId(task));
        tasks.complete(task);
    }

    private List<Open> open(Subject subject, String set) {
        return running(subject).stream()
                .flatMap(instance -> open(instance, set))
                .toList();
    }

    private List<ProcessInstance> running(Subject subject) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(subject.id())
                .list();
    }

    private Stream<Open> open(ProcessInstance instance, String set) {
        Map<String, String> repeated = repeatedBy(set, instance.getProcessDefinitionId());
        if (repeated.isEmpty()) {
            return Stream.empty();
        }
        List<ActivityInstance> bodies = new ArrayList<>();
        collect(runtime.getActivityInstance(instance.getId()), bodies);
        return bodies.stream().flatMap(body -> Optional.ofNullable(repeated.get(stepOf(body))).stream()
                .map(variable -> new Open(instance.getId(), stepOf(body), variable, body)));
    }

    /** The steps that a diagram repeats for a set, each with the variable that holds the member. */
    private Map<String, String> repeatedBy(String set, String definition) {
        return repository
                .getBpmnModelInstance(definition)
                .getModelElementsByType(MultiInstanceLoopCharacteristics.class)
                .stream()
                .filter(loop -> ("${" + set + "}").equals(loop.getCamundaCollection()))
                .collect(Collectors.toMap(
                        loop -> ((Activity) loop.getParentElement()).getId(),
                        MultiInstanceLoopCharacteristics::getCamundaElementVariable));
    }

    private List<ActivityInstance> bodies(ProcessInstance instance) {
        List<ActivityInstance> bodies = new ArrayList<>();
        collect(runtime.getActivityInstance(instance.getId()), bodies);
        return bodies;
    }

    private static void collect(ActivityInstance instance, List<ActivityInstance> bodies) {
        if (instance.getActivityId().endsWith(BODY)) {
            bodies.add(instance);
        }
        Arrays.stream(instance.getChildActivityInstances()).forEach(child -> collect(child, bodies));
    }

    private static String stepOf(ActivityInstance body) {
        return CaseDiagram.stepId(body.getActivityId());
    }

    private List<ActivityInstance> instancesFor(String member, Open open) {
        return Arrays.stream(open.body().getChildActivityInstances())
                .filter(it -> member.equals(runtime.getVariable(it.getExecutionIds()[0], open.variable())))
                .toList();
    }

    private record Open(String process, String step, String variable, ActivityInstance body) {}
}
