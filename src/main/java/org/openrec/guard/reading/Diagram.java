package org.openrec.guard.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openrec.guard.Lanes;
import org.openrec.people.Role;

/** The graph of a diagram: its steps, where they lead and in whose lane they stand. */
public final class Diagram {

    /** The steps, events and gateways that can be drawn. */
    public static final Set<String> FLOW_NODES = Set.of(
            "bpmn:startEvent",
            "bpmn:endEvent",
            "bpmn:intermediateCatchEvent",
            "bpmn:intermediateThrowEvent",
            "bpmn:boundaryEvent",
            "bpmn:userTask",
            "bpmn:serviceTask",
            "bpmn:sendTask",
            "bpmn:receiveTask",
            "bpmn:callActivity",
            "bpmn:subProcess",
            "bpmn:exclusiveGateway",
            "bpmn:parallelGateway",
            "bpmn:inclusiveGateway",
            "bpmn:eventBasedGateway");

    /** What can be drawn in BPMN as a step and is refused here; arrows lead there all the same. */
    public static final Set<String> OTHER_STEPS = Set.of(
            "bpmn:task",
            "bpmn:manualTask",
            "bpmn:scriptTask",
            "bpmn:businessRuleTask",
            "bpmn:transaction",
            "bpmn:adHocSubProcess",
            "bpmn:complexGateway");

    private final XmlElement root;
    private final XmlElement process;
    private final Map<String, Step> steps = new LinkedHashMap<>();
    private final List<XmlElement> flows;
    private final Lanes<XmlElement> lanes = new Lanes<>();

    public Diagram(XmlElement root, XmlElement process) {
        this.root = root;
        this.process = process;
        process.all().filter(Diagram::isStep).forEach(element -> element.id()
                .ifPresent(id -> steps.putIfAbsent(id, new Step(element, id))));
        flows = process.all().filter(element -> element.is("bpmn:sequenceFlow")).toList();
        for (XmlElement flow : flows) {
            Optional<Step> from = step(flow.attribute("sourceRef"));
            Optional<Step> to = step(flow.attribute("targetRef"));
            if (from.isPresent() && to.isPresent()) {
                from.get().outgoing.add(flow);
                to.get().incoming.add(flow);
            }
        }
        for (Step step : steps.values()) {
            step(step.element.attribute("attachedToRef")).ifPresent(activity -> activity.boundary.add(step));
        }
        lanes().forEach(lane -> lanes.add(lane, listedIn(lane)));
    }

    /** The name of the message that an event or a step waits for. */
    public Optional<String> messageOf(Step step) {
        return step.element
                .child("bpmn:messageEventDefinition")
                .flatMap(it -> it.attribute("messageRef"))
                .or(() -> step.is("bpmn:receiveTask") ? step.element.attribute("messageRef") : Optional.empty())
                .flatMap(id -> root.children("bpmn:message")
                        .filter(it -> it.id().filter(id::equals).isPresent())
                        .findFirst())
                .flatMap(it -> it.attribute("name"));
    }

    public static boolean isStep(XmlElement element) {
        return FLOW_NODES.contains(element.name()) || OTHER_STEPS.contains(element.name());
    }

    public XmlElement root() {
        return root;
    }

    public XmlElement process() {
        return process;
    }

    public List<XmlElement> flows() {
        return flows;
    }

    public Stream<Step> steps() {
        return steps.values().stream();
    }

    public Stream<Step> steps(Predicate<Step> wanted) {
        return steps().filter(wanted);
    }

    public Optional<Step> step(Optional<String> id) {
        return id.map(steps::get);
    }

    public Stream<XmlElement> lanes() {
        return process.children("bpmn:laneSet").flatMap(set -> set.children("bpmn:lane"));
    }

    public static Stream<String> listedIn(XmlElement lane) {
        return lane.children("bpmn:flowNodeRef")
                .map(reference -> reference.text().strip());
    }

    public Optional<XmlElement> laneOf(Step step) {
        return lanes.of(
                Stream.concat(Stream.of(step), around(step)).map(Step::id).toList());
    }

    /** Whose lane it stands in; empty for that of the machine. */
    public Optional<Role> roleOf(Step step) {
        return laneOf(step).flatMap(lane -> lane.property("role")).flatMap(Role::ofCode);
    }

    /** The sub-processes around a step, from the inside out. */
    public Stream<Step> around(Step step) {
        return Stream.iterate(
                        step(step.scope().id()),
                        Optional::isPresent,
                        it -> step(it.get().scope().id()))
                .flatMap(Optional::stream)
                .filter(it -> it != step);
    }

    /** Where a case may stand right after it leaves this step, or stands in it until a boundary event fires. */
    public List<Step> next(Step step) {
        List<Step> next = new ArrayList<>(step.boundary);
        List<Step> inner = step.is("bpmn:subProcess") ? startsIn(step.element) : List.of();
        if (!inner.isEmpty()) {
            next.addAll(inner);
        } else if (step.is("bpmn:endEvent") && !step.scope().is("bpmn:process")) {
            step(step.scope().id())
                    .filter(around -> !around.isEventSubProcess())
                    .ifPresent(around -> next.addAll(targets(around)));
        } else {
            next.addAll(targets(step));
        }
        return next;
    }

    public List<Step> targets(Step step) {
        return step.outgoing.stream()
                .flatMap(flow -> step(flow.attribute("targetRef")).stream())
                .toList();
    }

    private List<Step> startsIn(XmlElement scope) {
        return scope.children("bpmn:startEvent")
                .flatMap(start -> step(start.id()).stream())
                .toList();
    }

    /** Where cases begin: the start, and the starts of event sub-processes. */
    public List<Step> roots() {
        return steps(step -> step.is("bpmn:startEvent")
                        && (step.scope().is("bpmn:process") || step.scope().flag("triggeredByEvent", false)))
                .toList();
    }

    /** A step, event or gateway. */
    public static final class Step {

        private final XmlElement element;
        private final String id;
        private final List<XmlElement> incoming = new ArrayList<>();
        private final List<XmlElement> outgoing = new ArrayList<>();
        private final List<Step> boundary = new ArrayList<>();

        private Step(XmlElement element, String id) {
            this.element = element;
            this.id = id;
        }

        public XmlElement element() {
            return element;
        }

        public String id() {
            return id;
        }

        public boolean is(String name) {
            return element.is(name);
        }

        /** The process or sub-process around it. */
        public XmlElement scope() {
            return element.parent().orElse(element);
        }

        public List<Step> boundary() {
            return boundary;
        }

        public List<XmlElement> incoming() {
            return incoming;
        }

        public List<XmlElement> outgoing() {
            return outgoing;
        }

        public boolean isEventSubProcess() {
            return is("bpmn:subProcess") && element.flag("triggeredByEvent", false);
        }

        public boolean isAction() {
            return is("bpmn:serviceTask") || is("bpmn:sendTask");
        }

        public boolean isActivity() {
            return isAction()
                    || is("bpmn:userTask")
                    || is("bpmn:receiveTask")
                    || is("bpmn:callActivity")
                    || is("bpmn:subProcess");
        }

        public boolean calls(String action) {
            return isAction()
                    && element.attribute("camunda:delegateExpression")
                            .filter(("${" + action + "}")::equals)
                            .isPresent();
        }

        public boolean hasMessage() {
            return element.child("bpmn:messageEventDefinition").isPresent();
        }

        /** Whether an event beside something ends it. */
        public boolean interrupts() {
            return element.flag(is("bpmn:boundaryEvent") ? "cancelActivity" : "isInterrupting", true);
        }

        /** Whether an event that does not interrupt may come again while what it stands beside goes on. */
        public boolean repeats() {
            return !interrupts()
                    && (hasMessage()
                            || element.child("bpmn:timerEventDefinition")
                                    .flatMap(timer -> timer.child("bpmn:timeCycle"))
                                    .isPresent());
        }

        public boolean hasError() {
            return element.child("bpmn:errorEventDefinition").isPresent();
        }
    }
}
