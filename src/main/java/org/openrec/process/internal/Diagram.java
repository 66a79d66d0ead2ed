package org.openrec.process.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.openrec.people.Role;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Turn;

/** What our conventions read from a diagram: roles of lanes, statuses, English names, properties of steps. */
final class Diagram {

    private static final String ENGLISH_NAME = "name.en";

    private final String subjectType;
    private final Map<String, Step> steps = new HashMap<>();

    private Diagram(String subjectType) {
        this.subjectType = subjectType;
    }

    static Diagram of(BpmnModelInstance model, String processKey) {
        Process process = model.getModelElementById(processKey);
        Diagram diagram = new Diagram(property(process, "subject").orElse(processKey));
        Map<String, Role> roles = new HashMap<>();
        for (Lane lane : model.getModelElementsByType(Lane.class)) {
            property(lane, "role").flatMap(Role::ofCode).ifPresent(role -> lane.getFlowNodeRefs()
                    .forEach(node -> give(role, node, roles)));
        }
        model.getModelElementsByType(FlowNode.class)
                .forEach(node ->
                        diagram.steps.put(node.getId(), step(node, Optional.ofNullable(roles.get(node.getId())))));
        return diagram;
    }

    /** What stands in a sub-process stands in its lane; editors list only the sub-process there. */
    private static void give(Role role, FlowNode node, Map<String, Role> roles) {
        roles.put(node.getId(), role);
        if (node instanceof SubProcess around) {
            around.getFlowElements().stream()
                    .filter(FlowNode.class::isInstance)
                    .forEach(inner -> give(role, (FlowNode) inner, roles));
        }
    }

    private static Step step(FlowNode node, Optional<Role> role) {
        String french = Optional.ofNullable(node.getName()).orElse(node.getId());
        Optional<Status> status = property(node, "status.fr").flatMap(fr -> property(node, "status.en")
                .map(en -> new Status(
                        new LocalizedText(fr, en),
                        Turn.ofCode(property(node, "status.turn").orElse("")),
                        node instanceof EndEvent)));
        return new Step(
                new LocalizedText(french, property(node, ENGLISH_NAME).orElse(french)), role, status, properties(node));
    }

    String subjectType() {
        return subjectType;
    }

    Step step(String id) {
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
    record Step(LocalizedText name, Optional<Role> role, Optional<Status> status, Map<String, String> properties) {

        /** @throws IllegalStateException if the diagram lacks it: the guard lets no such diagram pass */
        String required(String property) {
            return Optional.ofNullable(properties.get(property))
                    .orElseThrow(() -> new IllegalStateException("The step " + name.fr() + " lacks " + property));
        }
    }

    /** The status contract of a wait state or an end. */
    record Status(LocalizedText text, Turn turn, boolean end) {}
}
