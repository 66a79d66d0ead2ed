package org.openrec.guard;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrec.guard.Diagram.Step;

/** What runs is what can be seen: whoever approves a diagram approves the picture of it. */
final class DrawingRules {

    private static final double SMALLEST = 10;

    private final Diagram diagram;
    private final Problems problems;

    DrawingRules(Diagram diagram, Problems problems) {
        this.diagram = diagram;
        this.problems = problems;
    }

    void check() {
        Map<String, XmlElement> drawn = new HashMap<>();
        shapesAndEdges().forEach(shape -> {
            String element = shape.attribute("bpmnElement").orElse("");
            if (drawn.put(element, shape) != null) {
                problems.add(shape, "drawnTwice", element);
            }
        });
        Set<String> known = new HashSet<>();
        diagram.root()
                .all()
                .filter(element -> element.name().startsWith("bpmn:"))
                .forEach(element -> element.id().ifPresent(known::add));
        drawn.forEach((id, shape) -> {
            if (!known.contains(id)) {
                problems.add(shape, "drawnNothing", id);
            }
        });
        Stream.concat(diagram.steps().map(Step::element), Stream.concat(diagram.flows().stream(), diagram.lanes()))
                .forEach(element -> visible(element, drawn));
    }

    private Stream<XmlElement> shapesAndEdges() {
        return diagram.root()
                .children("bpmndi:BPMNDiagram")
                .flatMap(picture -> picture.children("bpmndi:BPMNPlane"))
                .flatMap(plane -> plane.children().stream());
    }

    private void visible(XmlElement element, Map<String, XmlElement> drawn) {
        XmlElement shape = element.id().map(drawn::get).orElse(null);
        boolean visible = shape != null
                && (element.is("bpmn:sequenceFlow")
                        ? shape.children("di:waypoint").count() > 1
                        : shape.child("dc:Bounds")
                                .filter(DrawingRules::largeEnough)
                                .isPresent());
        if (!visible) {
            problems.add(element, "notDrawn");
        }
    }

    private static boolean largeEnough(XmlElement bounds) {
        return Stream.of("width", "height")
                        .map(side -> bounds.attribute(side).orElse("0"))
                        .filter(side -> side.matches("\\d{1,6}(\\.\\d{1,20})?"))
                        .map(Double::parseDouble)
                        .filter(side -> side >= SMALLEST)
                        .collect(Collectors.toList())
                        .size()
                == 2;
    }
}
