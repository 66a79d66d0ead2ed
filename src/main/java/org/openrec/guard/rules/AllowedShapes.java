package org.openrec.guard.rules;

import static java.util.Map.entry;
import static org.openrec.guard.rules.Rule.rule;
import static org.openrec.guard.rules.Rule.with;

import java.util.Map;
import java.util.Optional;
import org.openrec.guard.rules.Rule.Value;

/** The part of the allow-list that is about the picture. */
final class AllowedShapes {

    private static final Map<String, Value> ID_ONLY = Map.of("id", Values.IDENTIFIER);
    private static final Map<String, Value> NAMED = with(ID_ONLY, Map.of("name", Values.PLAIN));
    private static final Map<String, Value> DRAWN = with(ID_ONLY, Map.of("bpmnElement", Values.IDENTIFIER));
    private static final Map<String, Value> COLOURED = Map.of(
            "bioc:stroke", Values.COLOUR_NAME,
            "bioc:fill", Values.COLOUR_NAME,
            "color:background-color", Values.COLOUR_NAME,
            "color:border-color", Values.COLOUR_NAME,
            "color:color", Values.COLOUR_NAME);

    private static final Map<String, Rule> RULES = Map.ofEntries(
            entry(
                    "bpmndi:BPMNDiagram",
                    rule(
                            with(NAMED, Map.of("resolution", Values.COORDINATE, "documentation", Values.PLAIN)),
                            "bpmndi:BPMNPlane",
                            "bpmndi:BPMNLabelStyle")),
            entry("bpmndi:BPMNLabelStyle", rule(ID_ONLY, "dc:Font")),
            entry(
                    "dc:Font",
                    rule(Map.of(
                            "name", Values.PLAIN,
                            "size", Values.COORDINATE,
                            "isBold", Values.BOOLEAN,
                            "isItalic", Values.BOOLEAN,
                            "isUnderline", Values.BOOLEAN,
                            "isStrikeThrough", Values.BOOLEAN))),
            entry("bpmndi:BPMNPlane", rule(DRAWN, "bpmndi:BPMNShape", "bpmndi:BPMNEdge")),
            entry(
                    "bpmndi:BPMNShape",
                    rule(
                            with(
                                    with(DRAWN, COLOURED),
                                    Map.of(
                                            "isHorizontal", Values.BOOLEAN,
                                            "isExpanded", Values.BOOLEAN,
                                            "isMarkerVisible", Values.BOOLEAN)),
                            "dc:Bounds",
                            "bpmndi:BPMNLabel")),
            entry(
                    "bpmndi:BPMNEdge",
                    rule(
                            with(
                                    with(DRAWN, COLOURED),
                                    Map.of("sourceElement", Values.IDENTIFIER, "targetElement", Values.IDENTIFIER)),
                            "di:waypoint",
                            "bpmndi:BPMNLabel")),
            entry(
                    "bpmndi:BPMNLabel",
                    rule(with(with(ID_ONLY, COLOURED), Map.of("labelStyle", Values.IDENTIFIER)), "dc:Bounds")),
            entry(
                    "dc:Bounds",
                    rule(Map.of(
                            "x", Values.COORDINATE,
                            "y", Values.COORDINATE,
                            "width", Values.COORDINATE,
                            "height", Values.COORDINATE))),
            entry("di:waypoint", rule(Map.of("x", Values.COORDINATE, "y", Values.COORDINATE))));

    private AllowedShapes() {}

    public static Optional<Rule> of(String name) {
        return Optional.ofNullable(RULES.get(name));
    }
}
