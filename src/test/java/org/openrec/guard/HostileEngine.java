package org.openrec.guard;

import static org.openrec.guard.Hostile.attribute;
import static org.openrec.guard.Hostile.of;
import static org.openrec.guard.Hostile.replaced;
import static org.openrec.guard.HostileDrawings.base;
import static org.openrec.guard.HostileDrawings.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What the engine would answer with an error of its own. */
final class HostileEngine {

    private static final String ERROR = "<bpmn:error id=\"failed\" name=\"Échec\" %s/><bpmndi:BPMNDiagram";

    private HostileEngine() {}

    static List<Hostile> all() {
        List<Hostile> all = new ArrayList<>();
        all.add(replaced(
                "an error without a code", "failed", "noErrorCode", "<bpmndi:BPMNDiagram", ERROR.formatted("")));
        for (String empty : List.of("name=\"Autre\"", "errorCode=\"\"")) {
            all.add(replaced(
                    "an error with " + empty.replace('"', ' '),
                    "failed",
                    empty.startsWith("name") ? "noErrorCode" : "identifier",
                    "<bpmndi:BPMNDiagram",
                    ERROR.replace("name=\"Échec\" ", "").formatted(empty)));
        }
        for (String id : List.of("y".repeat(64), "z".repeat(75))) {
            all.add(of(
                    "a process with an id of " + id.length() + " characters",
                    id,
                    "processId",
                    xml -> xml.replace("\"hostile\"", "\"" + id + "\"")));
        }
        all.add(replaced(
                "an association with one end",
                "loose",
                "looseReference",
                "</bpmn:process>",
                "<bpmn:association id=\"loose\" sourceRef=\"read\" /></bpmn:process>"));
        for (String code : List.of("java.lang.Exception", "java.lang.Throwable", "org.openrec.cases.CaseHeld")) {
            all.add(replaced(
                    "the error " + code,
                    "failed",
                    "identifier",
                    "<bpmndi:BPMNDiagram",
                    ERROR.formatted("errorCode=\"" + code + "\"")));
        }
        all.addAll(afterEventGateways());
        all.addAll(singleAnswers());
        all.add(attribute("a default to nothing", "which", "looseReference", "default=\"nowhere\""));
        all.add(attribute("a default to another's arrow", "which", "looseReference", "default=\"signTotold\""));
        all.add(attribute("a default of a task to nothing", "read", "looseReference", "default=\"nowhere\""));
        all.add(replaced(
                "a loose association",
                "loose",
                "looseReference",
                "</bpmn:process>",
                "<bpmn:association id=\"loose\" sourceRef=\"read\" targetRef=\"nobody\" /></bpmn:process>"));
        all.add(replaced(
                "a message flow from nowhere",
                "loose",
                "looseReference",
                "</bpmn:collaboration>",
                "<bpmn:messageFlow id=\"loose\" sourceRef=\"nobody\" targetRef=\"pool\" /></bpmn:collaboration>"));
        for (String time : List.of("P730", "730D", "P", "P1Y", "P999999D")) {
            all.add(replaced("the history " + time, "hostile", "historyTimeToLive", "P730D", time));
        }
        for (String namespace : List.of("", " targetNamespace=\"\"", " targetNamespace=\" \"")) {
            all.add(replaced(
                    "the target namespace" + namespace.replace('"', '|'),
                    "definitions",
                    "noTargetNamespace",
                    " targetNamespace=\"https://openrec.org/bpmn\"",
                    namespace));
        }
        all.add(of(
                "a process with a long id",
                "x".repeat(61),
                "processId",
                xml -> xml.replace("\"hostile\"", "\"" + "x".repeat(61) + "\"")));
        all.add(of(
                "a process without an id",
                "definitions",
                "processId",
                xml -> xml.replace("<bpmn:process id=\"hostile\"", "<bpmn:process")));
        all.add(twoParts(
                "two parts on one message",
                "<bpmn:messageEventDefinition id=\"%sEvent\" messageRef=\"backMessage\" />"));
        all.add(of("two parts on messages of one name", "second", "heardTwice", xml -> new String(
                        twoParts("x", "<bpmn:messageEventDefinition id=\"%sEvent\" messageRef=\"%sMessage\" />")
                                .file(),
                        java.nio.charset.StandardCharsets.UTF_8)
                .replace("name=\"second\" />", "name=\"first\" />")));
        all.add(drawn("a message twice on one border", "again", "heardTwice", twoOnBorder()));
        all.add(replaced(
                "a message that is not defined",
                "gone",
                "noMessage",
                "</bpmn:process>",
                "<bpmn:receiveTask id=\"gone\" name=\"Étape gone\" /></bpmn:process>"));
        return all;
    }

    private static List<Hostile> afterEventGateways() {
        return List.of(
                afterEventGateway(
                        "a receive task",
                        drawing -> drawing.step(
                                "receiveTask", "after", "messageRef=\"backMessage\"", Snippets.status("student"), "")),
                afterEventGateway("a review", drawing -> drawing.review("after")),
                afterEventGateway("a notice", drawing -> drawing.tell("after")));
    }

    private static Hostile afterEventGateway(String what, UnaryOperator<Drawing> after) {
        return drawn(
                what + " after an event gateway",
                "after",
                "afterEventGateway",
                after.apply(base("AfterGateway").message("back").gateway("eventBasedGateway", "wait"))
                        .until("later", "P7D")
                        .ask("meet")
                        .go("start", "read", "wait", "after", "meet", "sign", "end")
                        .go("wait", "later", "meet"));
    }

    private static List<Hostile> singleAnswers() {
        return Stream.of("exclusiveGateway", "inclusiveGateway")
                .flatMap(kind -> Stream.of("decision == 'accepted'", "decision != 'refused'")
                        .map(condition -> drawn(
                                "one answer, " + kind + ", " + condition,
                                "whichTosign",
                                "oneAnswer",
                                base("OneAnswer")
                                        .gateway(kind, "which")
                                        .go("start", "read", "which")
                                        .when("which", condition, "sign")
                                        .go("sign", "end"))))
                .toList();
    }

    private static Drawing twoOnBorder() {
        Drawing drawing = base("TwiceOnBorder").message("back").go("start", "read", "sign", "end");
        for (String event : List.of("once", "again")) {
            drawing.step(
                            "boundaryEvent",
                            event,
                            "attachedToRef=\"read\" cancelActivity=\"false\"",
                            "",
                            "<bpmn:messageEventDefinition id=\"%sEvent\" messageRef=\"backMessage\" />"
                                    .formatted(event))
                    .sideEnd(event + "End")
                    .go(event, event + "End");
        }
        return drawing;
    }

    private static Hostile twoParts(String title, String event) {
        Drawing drawing = base("TwoParts")
                .message("back")
                .message("first")
                .message("second")
                .go("start", "read", "sign", "end");
        for (String part : List.of("first", "second")) {
            drawing.inside(part + "Part", "triggeredByEvent=\"true\"", inner -> inner.step(
                            "startEvent",
                            part,
                            "",
                            "",
                            event.replace("%sMessage", part + "Message").formatted(part))
                    .end(part + "End")
                    .go(part, part + "End"));
        }
        return drawn(title, "second", "heardTwice", drawing);
    }
}
