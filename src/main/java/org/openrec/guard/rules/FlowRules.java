package org.openrec.guard.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrec.guard.reading.Diagram;
import org.openrec.guard.reading.Diagram.Step;
import org.openrec.guard.reading.XmlElement;
import org.openrec.guard.words.ProblemTexts;

/** The drawing can be walked: from a start to an end, with no step left out and no arrow into nowhere. */
public final class FlowRules {

    /** Other ways to say what a step does; that they are refused is said by the allow-list. */
    private static final Set<String> CALLING = Set.of("camunda:class", "camunda:expression", "camunda:type");

    private final Diagram diagram;
    private final ProblemTexts problems;

    public FlowRules(Diagram diagram, ProblemTexts problems) {
        this.diagram = diagram;
        this.problems = problems;
    }

    /** Whether cases can go along the arrows at all. */
    public boolean check() {
        int before = problems.found().size();
        startsAndEnds();
        diagram.flows().forEach(this::arrow);
        Set<String> loose = looseEnds();
        diagram.steps().forEach(step -> {
            if (!loose.contains(step.id())) {
                arrowsOf(step);
            }
            otherwise(step);
            event(step);
            action(step);
            if (step.is("bpmn:exclusiveGateway") || step.is("bpmn:inclusiveGateway")) {
                question(step);
            }
        });
        return problems.found().size() == before;
    }

    private void startsAndEnds() {
        Stream.concat(Stream.of(diagram.process()), subProcesses()).forEach(scope -> {
            List<XmlElement> starts = scope.children("bpmn:startEvent").toList();
            if (starts.size() != 1) {
                problems.add(starts.isEmpty() ? scope : starts.get(1), "oneStart");
            }
            if (scope.children("bpmn:endEvent").findAny().isEmpty()) {
                problems.add(scope, "noEnd");
            }
        });
    }

    private Stream<XmlElement> subProcesses() {
        return diagram.steps(step -> step.is("bpmn:subProcess")).map(Step::element);
    }

    /** Of the steps at the ends of loose arrows nothing more is said: the arrow is the mistake. */
    private Set<String> looseEnds() {
        Set<XmlElement> loose = diagram.flows().stream().filter(this::isLoose).collect(Collectors.toSet());
        Set<String> ids = loose.stream().flatMap(flow -> flow.id().stream()).collect(Collectors.toSet());
        Stream<String> joined = loose.stream()
                .flatMap(flow -> Stream.of("sourceRef", "targetRef").flatMap(end -> flow.attribute(end).stream()));
        Stream<String> listing =
                diagram.steps(step -> listed(step).anyMatch(ids::contains)).map(Step::id);
        return Stream.concat(joined, listing).collect(Collectors.toSet());
    }

    private boolean isLoose(XmlElement flow) {
        var from = diagram.step(flow.attribute("sourceRef"));
        var to = diagram.step(flow.attribute("targetRef"));
        return from.isEmpty() || to.isEmpty() || from.get().scope() != to.get().scope();
    }

    private void arrow(XmlElement flow) {
        if (isLoose(flow)) {
            problems.add(flow, "looseArrow");
            return;
        }
        var from = diagram.step(flow.attribute("sourceRef"));
        boolean conditional = flow.child("bpmn:conditionExpression").isPresent();
        boolean deciding = from.get().is("bpmn:exclusiveGateway") || from.get().is("bpmn:inclusiveGateway");
        if (conditional && !deciding) {
            problems.add(flow, "conditionWithoutQuestion");
        }
    }

    private void arrowsOf(Step step) {
        boolean starts = step.is("bpmn:startEvent") || step.is("bpmn:boundaryEvent") || step.isEventSubProcess();
        boolean ends = step.is("bpmn:endEvent") || step.isEventSubProcess();
        if (starts == step.incoming().isEmpty() && ends == step.outgoing().isEmpty()) {
            if (!starts || !ends) {
                listedArrows(step);
            }
            return;
        }
        problems.add(step.element(), "arrows");
    }

    /** The engine reads arrows from their ends; a list in the step that says otherwise would only mislead. */
    private void listedArrows(Step step) {
        Set<String> drawn = new HashSet<>();
        step.incoming().forEach(flow -> flow.id().ifPresent(drawn::add));
        step.outgoing().forEach(flow -> flow.id().ifPresent(drawn::add));
        listed(step)
                .filter(id -> !drawn.contains(id))
                .findFirst()
                .ifPresent(id -> problems.add(step.element(), "looseReference", id));
    }

    private static Stream<String> listed(Step step) {
        return step.element().children().stream()
                .filter(child -> child.is("bpmn:incoming") || child.is("bpmn:outgoing"))
                .map(child -> child.text().strip());
    }

    private void otherwise(Step step) {
        step.element()
                .attribute("default")
                .filter(id -> step.outgoing().stream()
                        .noneMatch(flow -> flow.id().filter(id::equals).isPresent()))
                .ifPresent(id -> problems.add(step.element(), "looseReference", id));
    }

    private void question(Step step) {
        if (step.outgoing().size() < 2) {
            step.outgoing().stream()
                    .filter(flow -> flow.child("bpmn:conditionExpression").isPresent())
                    .forEach(flow -> problems.add(flow, "oneAnswer"));
            return;
        }
        String otherwise = step.element().attribute("default").orElse("");
        for (XmlElement flow : step.outgoing()) {
            boolean isDefault = flow.id().filter(otherwise::equals).isPresent();
            if (isDefault == flow.child("bpmn:conditionExpression").isPresent()) {
                problems.add(flow, isDefault ? "conditionOnDefault" : "noCondition");
            }
        }
    }

    private void event(Step step) {
        long definitions = step.element().children().stream()
                .filter(child -> child.name().endsWith("EventDefinition"))
                .count();
        boolean eventSubProcess = step.scope().flag("triggeredByEvent", false);
        if (step.is("bpmn:startEvent") && !eventSubProcess) {
            if (definitions != 0) {
                problems.add(step.element(), "plainStart");
            }
        } else if (step.is("bpmn:startEvent")
                || step.is("bpmn:boundaryEvent")
                || step.is("bpmn:intermediateCatchEvent")) {
            if (definitions != 1) {
                problems.add(step.element(), "oneEvent");
            }
        } else if (definitions > 1) {
            problems.add(step.element(), "oneEvent");
        }
        if (step.is("bpmn:boundaryEvent")
                && diagram.step(step.element().attribute("attachedToRef"))
                        .filter(activity -> activity.isActivity() && activity.scope() == step.scope())
                        .isEmpty()) {
            problems.add(step.element(), "looseBoundary");
        }
        step.element().children("bpmn:timerEventDefinition").forEach(timer -> timer(step, timer));
        if (step.is("bpmn:eventBasedGateway")) {
            diagram.targets(step).stream()
                    .filter(target -> !target.is("bpmn:intermediateCatchEvent"))
                    .forEach(target -> problems.add(target.element(), "afterEventGateway"));
        }
    }

    private void timer(Step step, XmlElement timer) {
        if (timer.children().size() != 1) {
            problems.add(timer, "oneTime");
        }
        boolean repeats = timer.child("bpmn:timeCycle").isPresent();
        boolean beside = step.is("bpmn:boundaryEvent") && !step.element().flag("cancelActivity", true)
                || step.is("bpmn:startEvent") && !step.element().flag("isInterrupting", true);
        if (repeats && !beside) {
            problems.add(step.element(), "cycleHere");
        }
    }

    private static boolean handsItsSubjectOn(Step call) {
        return call.element()
                .children("bpmn:extensionElements")
                .flatMap(extensions -> extensions.children("camunda:in"))
                .anyMatch(handedIn -> handedIn.attribute("businessKey").isPresent());
    }

    private void action(Step step) {
        if (step.isAction()
                && step.element().attribute("camunda:delegateExpression").isEmpty()
                && step.element().attributes().keySet().stream().noneMatch(CALLING::contains)) {
            problems.add(step.element(), "noAction");
        }
        if (step.is("bpmn:callActivity")
                && step.element().attribute("calledElement").isEmpty()) {
            problems.add(step.element(), "unknownProcess", "");
        } else if (step.is("bpmn:callActivity") && !handsItsSubjectOn(step)) {
            problems.add(step.element(), "callWithoutSubject");
        }
        step.element()
                .child("bpmn:multiInstanceLoopCharacteristics")
                .filter(loop -> loop.child("bpmn:loopCardinality").isPresent()
                        == loop.attribute("camunda:collection").isPresent())
                .ifPresent(loop -> problems.add(loop, "howMany", ""));
    }
}
