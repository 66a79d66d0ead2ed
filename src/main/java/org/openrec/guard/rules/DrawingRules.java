package org.openrec.guard.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openrec.guard.reading.Diagram;
import org.openrec.guard.reading.Diagram.Step;
import org.openrec.guard.reading.XmlElement;
import org.openrec.guard.words.ProblemTexts;

/**
 * What runs is what can be seen: whoever approves a diagram approves the picture of it. Each step stands visibly in its
 * lane or part, nothing covers it, and arrows go where they lead.
 */
public final class DrawingRules {

    private static final double SMALLEST = 10;
    /** How far an arrow may end beside its step, or an event beside its border, in pixels. */
    private static final double TOLERANCE = 30;

    private static final Set<String> COLOURS_OF_LINES = Set.of("bioc:stroke", "color:border-color");
    private static final Set<String> BEHIND =
            Set.of("bpmn:lane", "bpmn:participant", "bpmn:group", "bpmn:textAnnotation");

    private final Diagram diagram;
    private final ProblemTexts problems;
    private final Map<String, XmlElement> shapes = new HashMap<>();
    private final Map<String, XmlElement> elements = new HashMap<>();
    private final Map<XmlElement, Optional<Box>> boxes = new HashMap<>();

    public DrawingRules(Diagram diagram, ProblemTexts problems) {
        this.diagram = diagram;
        this.problems = problems;
    }

    public void check() {
        diagram.root()
                .all()
                .filter(element -> element.name().startsWith("bpmn:"))
                .forEach(element -> element.id().ifPresent(id -> elements.putIfAbsent(id, element)));
        pages().flatMap(page -> page.children().stream()).forEach(this::drawn);
        List<XmlElement> toBeSeen = Stream.of(
                        diagram.steps().map(Step::element),
                        diagram.flows().stream(),
                        diagram.lanes(),
                        elements.values().stream().filter(this::isPool))
                .flatMap(some -> some)
                .toList();
        Set<XmlElement> hidden = new HashSet<>();
        toBeSeen.stream().filter(element -> !visible(element)).forEach(element -> {
            hidden.add(element);
            problems.add(element, "notDrawn");
        });
        List<Step> seen =
                diagram.steps(step -> !hidden.contains(step.element())).toList();
        diagram.lanes().filter(lane -> !hidden.contains(lane)).forEach(this::inPool);
        seen.forEach(this::inItsPlace);
        covered(seen);
        diagram.flows().stream().filter(flow -> !hidden.contains(flow)).forEach(this::arrow);
    }

    private Stream<XmlElement> pages() {
        return diagram.root().children("bpmndi:BPMNDiagram").flatMap(picture -> picture.children("bpmndi:BPMNPlane"));
    }

    private void drawn(XmlElement shape) {
        String id = shape.attribute("bpmnElement").orElse("");
        if (shapes.put(id, shape) != null) {
            problems.add(shape, "drawnTwice", id);
        } else if (!elements.containsKey(id)) {
            problems.add(shape, "drawnNothing", id);
        }
    }

    private boolean isPool(XmlElement element) {
        return element.is("bpmn:participant")
                && element.attribute("processRef").equals(diagram.process().id());
    }

    // seen at all

    private boolean visible(XmlElement element) {
        Optional<XmlElement> shape = shapeOf(element);
        boolean drawn = shape.isPresent()
                && (element.is("bpmn:sequenceFlow")
                        ? shape.get().children("di:waypoint").count() > 1
                        : box(element).filter(Box::isLargeEnough).isPresent());
        return drawn
                && COLOURS_OF_LINES.stream()
                        .flatMap(colour -> shape.get().attribute(colour).stream())
                        .noneMatch(Colours::isPale)
                && isOnItsPage(element)
                && !isFolded(element);
    }

    /** The first page, or that of the closed part around it: no other is ever opened. */
    private boolean isOnItsPage(XmlElement element) {
        Optional<XmlElement> page = shapeOf(element).flatMap(XmlElement::parent);
        Optional<String> part =
                element.parent().filter(it -> it.is("bpmn:subProcess")).flatMap(XmlElement::id);
        return page.equals(pages().findFirst())
                || part.isPresent()
                        && page.flatMap(it -> it.attribute("bpmnElement")).equals(part);
    }

    /** In a part that is drawn closed, on the page of the part itself: a closed part has a page of its own. */
    private boolean isFolded(XmlElement element) {
        return element.parent()
                .filter(part -> part.is("bpmn:subProcess") && samePage(part, element))
                .flatMap(this::shapeOf)
                .filter(shape -> !shape.flag("isExpanded", true))
                .isPresent();
    }

    // in its place

    private void inPool(XmlElement lane) {
        elements.values().stream().filter(this::isPool).forEach(pool -> within(lane, pool, 0));
    }

    private void inItsPlace(Step step) {
        Optional<XmlElement> host =
                diagram.step(step.element().attribute("attachedToRef")).map(Step::element);
        if (host.isPresent()) {
            within(step.element(), host.get(), TOLERANCE);
        } else if (step.scope().is("bpmn:process")) {
            diagram.laneOf(step).ifPresent(lane -> within(step.element(), lane, 0));
        } else {
            within(step.element(), step.scope(), 0);
        }
    }

    private void within(XmlElement element, XmlElement around, double tolerance) {
        Optional<Box> inner = box(element);
        Optional<Box> outer = box(around);
        if (inner.isPresent()
                && outer.isPresent()
                && samePage(element, around)
                && !outer.get().contains(inner.get().centre(), tolerance)) {
            problems.addBeside(element, "drawnOutside", around);
        }
    }

    // not covered

    private void covered(List<Step> seen) {
        Stream<XmlElement> others = elements.values().stream()
                .filter(element -> !Diagram.isStep(element)
                        && shapeOf(element)
                                .filter(it -> it.is("bpmndi:BPMNShape"))
                                .isPresent())
                .filter(element ->
                        !BEHIND.contains(element.name()) || element.is("bpmn:participant") && !isPool(element));
        List<XmlElement> all =
                Stream.concat(others, seen.stream().map(Step::element)).toList();
        for (Step step : seen) {
            for (XmlElement other : all) {
                if (other == step.element()) {
                    break;
                }
                if (covers(other, step)) {
                    problems.addBeside(step.element(), "drawnOver", other);
                    break;
                }
            }
        }
    }

    private boolean covers(XmlElement other, Step step) {
        return box(other)
                        .flatMap(box -> box(step.element()).filter(box::covers))
                        .isPresent()
                && samePage(other, step.element())
                && !belongs(other, step);
    }

    private static boolean belongs(XmlElement other, Step step) {
        return isAround(other, step.element())
                || isAround(step.element(), other)
                || other.attribute("attachedToRef").equals(Optional.of(step.id()))
                || step.element()
                        .attribute("attachedToRef")
                        .filter(id -> other.id().filter(id::equals).isPresent())
                        .isPresent();
    }

    private static boolean isAround(XmlElement outer, XmlElement inner) {
        return Stream.iterate(
                        inner.parent(), Optional::isPresent, it -> it.get().parent())
                .anyMatch(it -> it.get() == outer);
    }

    // arrows

    private void arrow(XmlElement flow) {
        List<XmlElement> points = shapeOf(flow).stream()
                .flatMap(shape -> shape.children("di:waypoint"))
                .toList();
        if (!near(points.get(0), flow.attribute("sourceRef"))
                || !near(points.get(points.size() - 1), flow.attribute("targetRef"))) {
            problems.add(flow, "drawnElsewhere");
        }
    }

    private boolean near(XmlElement waypoint, Optional<String> step) {
        Optional<Box> box = step.map(elements::get).flatMap(this::box);
        Optional<Box.Point> point = Box.point(waypoint);
        return box.isEmpty() || point.isPresent() && box.get().contains(point.get(), TOLERANCE);
    }

    private Optional<XmlElement> shapeOf(XmlElement element) {
        return element.id().map(shapes::get);
    }

    private Optional<Box> box(XmlElement element) {
        return boxes.computeIfAbsent(
                element,
                it -> shapeOf(it).flatMap(shape -> shape.child("dc:Bounds")).flatMap(Box::of));
    }

    private boolean samePage(XmlElement one, XmlElement other) {
        return shapeOf(one).flatMap(XmlElement::parent).equals(shapeOf(other).flatMap(XmlElement::parent));
    }

    /** A place on a page, in pixels. */
    private record Box(double x, double y, double width, double height) {

        record Point(double x, double y) {}

        static Optional<Box> of(XmlElement bounds) {
            return number(bounds, "x").flatMap(x -> number(bounds, "y").flatMap(y -> number(bounds, "width")
                    .flatMap(width -> number(bounds, "height").map(height -> new Box(x, y, width, height)))));
        }

        static Optional<Point> point(XmlElement waypoint) {
            return number(waypoint, "x").flatMap(x -> number(waypoint, "y").map(y -> new Point(x, y)));
        }

        private static Optional<Double> number(XmlElement element, String name) {
            return element.attribute(name).filter(Values::isCoordinate).map(Double::parseDouble);
        }

        boolean isLargeEnough() {
            return width >= SMALLEST && height >= SMALLEST;
        }

        Point centre() {
            return new Point(x + width / 2, y + height / 2);
        }

        boolean contains(Point point, double tolerance) {
            return point.x >= x - tolerance
                    && point.x <= x + width + tolerance
                    && point.y >= y - tolerance
                    && point.y <= y + height + tolerance;
        }

        /** A third of it, so that it could be overlooked. */
        boolean covers(Box other) {
            double across = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
            double down = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
            double smaller = Math.min(width * height, other.width * other.height);
            return across > 0 && down > 0 && across * down > smaller / 3;
        }
    }
}
