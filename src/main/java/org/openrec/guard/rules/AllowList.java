package org.openrec.guard.rules;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openrec.guard.reading.Diagram;
import org.openrec.guard.reading.XmlElement;
import org.openrec.guard.words.ProblemTexts;

/** Holds every element, attribute and text of a diagram against the allow-list. */
public final class AllowList {

    /** Elements that may stand only once in the element around them. */
    private static final Set<String> REPEATED = Set.of(
            "bpmn:process",
            "bpmn:participant",
            "bpmn:lane",
            "bpmn:flowNodeRef",
            "bpmn:incoming",
            "bpmn:outgoing",
            "bpmn:documentation",
            "bpmn:sequenceFlow",
            "bpmn:message",
            "bpmn:error",
            "bpmn:category",
            "bpmn:categoryValue",
            "bpmn:textAnnotation",
            "bpmn:association",
            "bpmn:group",
            "bpmn:messageFlow",
            "bpmn:dataStore",
            "bpmn:dataObject",
            "bpmn:dataObjectReference",
            "bpmn:dataStoreReference",
            "bpmn:property",
            "bpmn:dataInputAssociation",
            "bpmn:dataOutputAssociation",
            "camunda:property",
            "camunda:in",
            "camunda:out",
            "bpmndi:BPMNDiagram",
            "bpmndi:BPMNLabelStyle",
            "bpmndi:BPMNShape",
            "bpmndi:BPMNEdge",
            "di:waypoint");

    /** Why well-known things are refused, in words of their own. */
    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("bpmn:scriptTask", "script"),
            Map.entry("bpmn:script", "script"),
            Map.entry("camunda:script", "script"),
            Map.entry("camunda:executionListener", "listener"),
            Map.entry("camunda:taskListener", "listener"),
            Map.entry("camunda:connector", "connector"),
            Map.entry("camunda:inputOutput", "mapping"),
            Map.entry("camunda:field", "mapping"),
            Map.entry("bpmn:ioSpecification", "mapping"),
            Map.entry("bpmn:assignment", "mapping"),
            Map.entry("bpmn:transformation", "mapping"),
            Map.entry("camunda:formData", "ownForm"),
            Map.entry("bpmn:businessRuleTask", "kindOfStep"),
            Map.entry("bpmn:task", "kindOfStep"),
            Map.entry("bpmn:manualTask", "kindOfStep"),
            Map.entry("bpmn:transaction", "kindOfStep"),
            Map.entry("bpmn:adHocSubProcess", "kindOfStep"),
            Map.entry("bpmn:complexGateway", "kindOfStep"),
            Map.entry("bpmn:signalEventDefinition", "kindOfEvent"),
            Map.entry("bpmn:conditionalEventDefinition", "kindOfEvent"),
            Map.entry("bpmn:compensateEventDefinition", "kindOfEvent"),
            Map.entry("bpmn:escalationEventDefinition", "kindOfEvent"),
            Map.entry("bpmn:linkEventDefinition", "kindOfEvent"),
            Map.entry("bpmn:cancelEventDefinition", "kindOfEvent"),
            Map.entry("bpmn:messageEventDefinition", "kindOfEvent"),
            Map.entry("bpmn:timerEventDefinition", "kindOfEvent"),
            Map.entry("@camunda:class", "javaClass"),
            Map.entry("@camunda:expression", "javaExpression"),
            Map.entry("@camunda:type", "external"),
            Map.entry("@camunda:topic", "external"),
            Map.entry("@camunda:assignee", "laneDecides"),
            Map.entry("@camunda:candidateUsers", "laneDecides"),
            Map.entry("@camunda:formKey", "ownForm"),
            Map.entry("@language", "script"),
            Map.entry("@scriptFormat", "script"),
            Map.entry("@camunda:resource", "script"));

    private final Knowledge known;
    private final ProblemTexts problems;

    public AllowList(Knowledge known, ProblemTexts problems) {
        this.known = known;
        this.problems = problems;
    }

    public void check(XmlElement root) {
        if (root.is("bpmn:definitions")) {
            checkBelow(root);
        } else {
            problems.add(root, "notBpmn", root.name());
        }
    }

    private void checkBelow(XmlElement element) {
        if (problems.full()) {
            return;
        }
        Optional<Rule> rule = AllowedElements.of(element);
        if (rule.isPresent()) {
            attributes(element, rule.get());
            text(element, rule.get());
        }
        Set<String> seen = new HashSet<>();
        for (XmlElement child : element.children()) {
            boolean allowed = rule.isPresent() && rule.get().children().contains(child.name());
            if (!allowed) {
                problems.add(child, REASONS.getOrDefault(child.name(), "element"), child.name());
            } else if (!seen.add(child.name()) && once(child)) {
                problems.add(child, "twice", child.name());
            }
            if (allowed || !REASONS.containsKey(child.name())) {
                checkBelow(child);
            }
        }
    }

    private static boolean once(XmlElement child) {
        return !REPEATED.contains(child.name()) && !Diagram.FLOW_NODES.contains(child.name());
    }

    private void attributes(XmlElement element, Rule rule) {
        element.attributes().forEach((name, value) -> {
            Rule.Value allowed = rule.attributes().get(name);
            if (allowed == null) {
                problems.add(element, REASONS.getOrDefault("@" + name, "attribute"), name, value);
            } else {
                allowed.check(value, known).ifPresent(fault -> problems.add(element, fault));
            }
        });
    }

    private void text(XmlElement element, Rule rule) {
        if (rule.text().isPresent()) {
            rule.text().get().check(element.text().strip(), known).ifPresent(fault -> problems.add(element, fault));
        } else if (!element.text().isBlank()) {
            problems.add(element, "strayText", element.text());
        }
    }
}
