package org.openrec.guard;

/** Pieces of XML that diagrams are made of. */
final class Snippets {

    private Snippets() {}

    static String timer(String id, String time) {
        String kind = time.startsWith("R") ? "timeCycle" : time.matches("\\d.*") ? "timeDate" : "timeDuration";
        return "<bpmn:timerEventDefinition id=\"%sTimer\"><bpmn:%s xsi:type=\"bpmn:tFormalExpression\">%s</bpmn:%s></bpmn:timerEventDefinition>"
                .formatted(id, kind, time, kind);
    }

    static String repeat(String howMany) {
        return "<bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality xsi:type=\"bpmn:tFormalExpression\">%s</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>"
                .formatted(howMany);
    }

    static String property(String name, String value) {
        return "<camunda:property name=\"%s\" value=\"%s\" />".formatted(name, value);
    }

    static String status(String turn) {
        return property("status.fr", "Votre demande avance.")
                + property("status.en", "Your request moves on.")
                + property("status.turn", turn);
    }

    static String shape(String id, int x, int y, int width, int height) {
        return "<bpmndi:BPMNShape id=\"%sShape\" bpmnElement=\"%s\"><dc:Bounds x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" /></bpmndi:BPMNShape>%n"
                .formatted(id, id, x, y, width, height);
    }
}
