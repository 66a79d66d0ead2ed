package org.openrec.process.models;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.openrec.cases.Milestone;
import org.openrec.cases.hanging.HangingCase;
import org.openrec.guard.Lanes;
import org.openrec.people.Role;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Turn;

/** What our conventions read from a diagram: roles of lanes, statuses, English names, properties of steps. */
public final class CaseDiagram {

    private static final String ENGLISH_NAME = "name.en";

    private static final String MULTI_INSTANCE_BODY = "#multiInstanceBody";

    private final String processKey;
    private final String subjectType;
    private final LocalizedText name;
    private final Map<String, Step> steps = new LinkedHashMap<>();
    private final Set<String> repeated = new HashSet<>();

    private CaseDiagram(String processKey, String subjectType, LocalizedText name) {
        this.processKey = processKey;
        this.subjectType = subjectType;
        this.name = name;
    }

    /** The guard lets one executable process pass; empty pools beside it have none. */
    public static CaseDiagram of(BpmnModelInstance model) {
        Process process = model.getModelElementsByType(Process.class).stream()
                .filter(Process::isExecutable)
                .findFirst()
                .orElseThrow();
        CaseDiagram diagram = new CaseDiagram(
                process.getId(),
                property(process, "subject").orElse(process.getId()),
                name(Optional.ofNullable(process.getName()).orElse(process.getId()), process));
        Set<FlowNode> main = MainWay.of(model);
        Lanes<Optional<Role>> lanes = new Lanes<>();
        for (Lane lane : model.getModelElementsByType(Lane.class)) {
            lanes.add(
                    property(lane, "role").flatMap(Role::ofCode),
                    lane.getFlowNodeRefs().stream().map(FlowNode::getId));
        }
        model.getModelElementsByType(FlowNode.class)
                .forEach(node -> diagram.steps.put(
                        node.getId(),
                        step(
                                node,
                                main.contains(node),
                                lanes.of(idsAround(node)).flatMap(it -> it))));
        model.getModelElementsByType(Activity.class).stream()
                .filter(it -> it.getLoopCharacteristics() != null)
                .forEach(it -> diagram.repeated.add(it.getId()));
        return diagram;
    }

    private static List<String> idsAround(FlowNode node) {
        List<String> ids = new ArrayList<>(List.of(node.getId()));
        ModelElementInstance around = node.getParentElement();
        while (around instanceof SubProcess part) {
            ids.add(part.getId());
            around = part.getParentElement();
        }
        return ids;
    }

    /** @param main whether cases go through it themselves: the end of a reminder says nothing of where they stand */
    private static Step step(FlowNode node, boolean main, Optional<Role> role) {
        Optional<Status> status = text(node, "status")
                .filter(it -> main || !(node instanceof EndEvent))
                .map(text -> new Status(
                        text,
                        text(node, "status.past"),
                        Turn.ofCode(property(node, "status.turn").orElse("")),
                        node instanceof EndEvent));
        boolean runsBeside = node instanceof SubProcess around && around.triggeredByEvent();
        boolean placeToGoOn = status.isPresent() && !(node instanceof EndEvent)
                || node instanceof ServiceTask
                || node instanceof SendTask;
        boolean stands = main && placeToGoOn && node.getParentElement() instanceof Process;
        return new Step(
                name(Optional.ofNullable(node.getName()).orElse(node.getId()), node),
                role,
                status,
                properties(node),
                runsBeside,
                stands);
    }

    private static Optional<LocalizedText> text(FlowNode node, String property) {
        return property(node, property + ".fr")
                .flatMap(fr -> property(node, property + ".en").map(en -> new LocalizedText(fr, en)));
    }

    private static LocalizedText name(String french, BaseElement element) {
        return new LocalizedText(french, property(element, ENGLISH_NAME).orElse(french));
    }

    /** The id of the step behind what the engine calls an activity: the body of a repetition is the step itself. */
    public static String stepId(String activity) {
        return activity.replace(MULTI_INSTANCE_BODY, "");
    }

    /** What the engine calls the whole of a step, however often it is repeated. */
    public String whole(String step) {
        return repeated.contains(step) ? step + MULTI_INSTANCE_BODY : step;
    }

    public LocalizedText name() {
        return name;
    }

    public String processKey() {
        return processKey;
    }

    public boolean has(String step) {
        return steps.containsKey(step);
    }

    /** Whether it is an event sub-process, which a case does not go through itself. */
    public boolean runsBeside(String activity) {
        return step(stepId(activity)).runsBeside();
    }

    public List<Milestone> milestones() {
        return steps.entrySet().stream()
                .filter(it -> it.getValue().milestone().isPresent())
                .map(it -> new Milestone(
                        it.getKey(),
                        it.getValue().milestone().orElseThrow(),
                        "true".equals(it.getValue().properties().get("optional"))))
                .toList();
    }

    /** Where cases can be taken to: where they stand, and what is done for them; not within a part. */
    public List<HangingCase.Place> places() {
        return steps.entrySet().stream()
                .filter(it -> it.getValue().stands())
                .map(it -> new HangingCase.Place(it.getKey(), it.getValue().name()))
                .toList();
    }

    public String subjectType() {
        return subjectType;
    }

    public Step step(String id) {
        return Optional.ofNullable(steps.get(id))
                .orElseThrow(() -> new IllegalArgumentException("The diagram has no step " + id));
    }

    private static Optional<String> property(BaseElement element, String name) {
        return Optional.ofNullable(properties(element).get(name));
    }

    private static Map<String, String> properties(BaseElement element) {
        Map<String, String> properties = new HashMap<>();
        if (element.getExtensionElements() != null) {
            Collection<CamundaProperties> groups = element.getExtensionElements()
                    .getElementsQuery()
                    .filterByType(CamundaProperties.class)
                    .list();
            for (CamundaProperties group : groups) {
                for (CamundaProperty property : group.getCamundaProperties()) {
                    properties.put(property.getCamundaName(), property.getCamundaValue());
                }
            }
        }
        return Map.copyOf(properties);
    }

    /** A flow node with what our conventions say of it. */
    public record Step(
            LocalizedText name,
            Optional<Role> role,
            Optional<Status> status,
            Map<String, String> properties,
            boolean runsBeside,
            boolean stands) {

        public Optional<String> milestone() {
            return Optional.ofNullable(properties.get("milestone"));
        }

        /** @throws IllegalStateException if the diagram lacks it: the guard lets no such diagram pass */
        public String required(String property) {
            return Optional.ofNullable(properties.get(property))
                    .orElseThrow(() -> new IllegalStateException("The step " + name.fr() + " lacks " + property));
        }
    }

    /**
     * The status contract of a wait state or an end.
     *
     * @param past what is said once the case has gone on, where the diagram says so
     */
    public record Status(LocalizedText text, Optional<LocalizedText> past, Turn turn, boolean end) {

        public Status withoutPast() {
            return new Status(text, Optional.empty(), turn, end);
        }
    }
}
