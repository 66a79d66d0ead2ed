package org.openrec.guard;

import static org.openrec.guard.Hostile.attribute;
import static org.openrec.guard.Hostile.extension;
import static org.openrec.guard.Hostile.inside;
import static org.openrec.guard.Hostile.of;
import static org.openrec.guard.Hostile.replaced;

import java.util.ArrayList;
import java.util.List;

/** Diagrams that hide steps, lead nowhere, or sign and refuse as they must not. */
final class HostileDrawings {

    private HostileDrawings() {}

    static List<Hostile> all() {
        List<Hostile> all = new ArrayList<>();
        duties(all);
        steps(all);
        pictures(all);
        return all;
    }

    private static void duties(List<Hostile> all) {
        all.add(drawn(
                "a signature without a decision",
                "sign",
                "signingUndecided",
                base("Undecided").go("start", "sign", "end")));
        all.add(drawn(
                "a signature by the student alone",
                "sign",
                "signingUndecided",
                base("Student").in("studentLane").human("mine", "student", "").go("start", "mine", "sign", "end")));
        all.add(drawn(
                "a signature when a reviewer is late",
                "sign",
                "signingUndecided",
                base("Late")
                        .timeout("over", "read", "P7D")
                        .go("start", "read", "sign", "end")
                        .go("over", "sign")));
        all.add(drawn(
                "a signature beside the review",
                "sign",
                "signingUndecided",
                base("Beside")
                        .gateway("parallelGateway", "fork")
                        .tell("told")
                        .sideEnd("done")
                        .go("start", "fork", "read", "told", "done")
                        .go("fork", "sign", "end")));
        all.add(drawn(
                "a signature at withdrawal",
                "gift",
                "signingUndecided",
                base("Gift")
                        .message("gone")
                        .inside("withdrawal", "triggeredByEvent=\"true\"", inner -> inner.step(
                                        "startEvent",
                                        "left",
                                        "",
                                        "",
                                        "<bpmn:messageEventDefinition id=\"leftEvent\" messageRef=\"goneMessage\" />")
                                .sign("gift")
                                .end("leftEnd")
                                .go("left", "gift", "leftEnd"))
                        .go("start", "read", "sign", "end")));
        all.add(replaced(
                "a signature that cannot be resumed",
                "sign",
                "notApart",
                "camunda:asyncBefore=\"true\"",
                "camunda:asyncBefore=\"false\""));
        all.add(
                of(
                        "a refusal that nobody is told of",
                        "shut",
                        "refusalSilent",
                        xml -> xml.replace(
                                "name=\"recipient\" value=\"applicant\" /></camunda:properties></bpmn:extensionElements><bpmn:incoming>shutTosorry",
                                "name=\"recipient\" value=\"service\" /></camunda:properties></bpmn:extensionElements><bpmn:incoming>shutTosorry")));
        all.add(drawn(
                "a refusal straight to its end",
                "shut",
                "refusalSilent",
                base("Silent")
                        .ask("which")
                        .end("refused")
                        .go("start", "read", "which")
                        .when("which", "decision == 'accepted'", "sign")
                        .when("which", "decision != 'accepted'", "shut")
                        .close("shut", "refused")
                        .go("shut", "refused")
                        .go("sign", "end")));
        all.add(replaced(
                "a notice that does not exist", "told", "notice", "value=\"badgeIssued\"", "value=\"winALottery\""));
        all.add(of(
                "a notice to somebody else",
                "told",
                "input",
                xml -> xml.replaceFirst("value=\"applicant\"", "value=\"all@example.org\"")));
        all.add(replaced(
                "an outcome that does not exist",
                "shut",
                "input",
                "name=\"outcome\" value=\"refused\"",
                "name=\"outcome\" value=\"deleted\""));
        all.add(replaced(
                "a lane without a role",
                "serviceLane",
                "laneRole",
                Snippets.property("role", "staff"),
                Snippets.property("rolle", "staff")));
        all.add(replaced(
                "a lane of a role that does not exist",
                "serviceLane",
                "laneRole",
                "value=\"staff\" /></camunda:properties></bpmn:extensionElements><bpmn:flow",
                "value=\"root\" /></camunda:properties></bpmn:extensionElements><bpmn:flow"));
        all.add(replaced(
                "a human task of the machine",
                "read",
                "taskOfMachine",
                "name=\"role\" value=\"staff\"",
                "name=\"role\" value=\"openrec\""));
        all.add(replaced("a step in no lane", "told", "noLane", "<bpmn:flowNodeRef>told</bpmn:flowNodeRef>", ""));
        all.add(of(
                "a task without a status",
                "read",
                "status",
                xml -> xml.replaceFirst("<camunda:property name=\"status.fr\"[^>]*/>", "")));
        all.add(of(
                "an end without a status",
                "end",
                "status",
                xml -> xml.replaceFirst(
                        "(?s)(id=\"end\" name=\"Étape end\" >)<bpmn:extensionElements>.*?</bpmn:extensionElements>",
                        "$1")));
        all.add(of(
                "the turn of somebody unknown",
                "read",
                "turn",
                xml -> xml.replaceFirst(
                        "name=\"status.turn\" value=\"staff\"", "name=\"status.turn\" value=\"dean\"")));
        all.add(replaced(
                "a form that does not exist", "read", "unknownForm", "formRef=\"review\"", "formRef=\"reviews\""));
        all.add(replaced(
                "the latest form instead of the deployed one",
                "read",
                "valueOneOf",
                "formRefBinding=\"deployment\"",
                "formRefBinding=\"latest\""));
        all.add(replaced(
                "no binding of the form", "read", "formBinding", " camunda:formRefBinding=\"deployment\"", ""));
    }

    private static void steps(List<Hostile> all) {
        for (String event : List.of("signal", "conditional", "compensate", "escalation", "link", "cancel")) {
            all.add(replaced(
                    "an event of the kind " + event,
                    "late",
                    "kindOfEvent",
                    Snippets.timer("late", "P7D"),
                    "<bpmn:" + event + "EventDefinition id=\"e\" />"));
        }
        for (String kind : List.of("task", "manualTask", "transaction", "adHocSubProcess")) {
            all.add(of("a step of the kind " + kind, "told", "kindOfStep", xml -> xml.replaceFirst(
                            "<bpmn:sendTask id=\"told\"", "<bpmn:" + kind + " id=\"told\"")
                    .replaceFirst(
                            "(?s)(<bpmn:" + kind + " id=\"told\".*?)</bpmn:sendTask>", "$1</bpmn:" + kind + ">")));
        }
        all.add(of(
                "an action without an action",
                "told",
                "noAction",
                xml -> xml.replaceFirst("(id=\"told\" name=\"[^\"]*\") camunda:delegateExpression=\"[^\"]*\"", "$1")));
        all.add(replaced(
                "an arrow into nowhere", "signTotold", "looseArrow", "targetRef=\"told\"", "targetRef=\"nobody\""));
        all.add(replaced(
                "an arrow out of a pool",
                "signTotold",
                "looseArrow",
                "sourceRef=\"sign\" targetRef=\"told\"",
                "name=\"Étape sign\" sourceRef=\"pool\" targetRef=\"told\""));
        all.add(replaced("no start", "hostile", "oneStart", "bpmn:startEvent", "bpmn:intermediateThrowEvent"));
        all.add(of(
                "an id used twice",
                "told",
                "idTwice",
                xml -> xml.replace("<bpmn:message id=\"backMessage\"", "<bpmn:message id=\"told\"")));
        all.add(replaced("an id with a space", "te ll", "identifier", "id=\"told\"", "id=\"te ll\""));
        all.add(replaced("no history", "hostile", "historyTimeToLive", " camunda:historyTimeToLive=\"P730D\"", ""));
        all.add(replaced(
                "a process that does not run",
                "hostile",
                "notExecutable",
                "isExecutable=\"true\"",
                "isExecutable=\"false\""));
        all.add(replaced(
                "a second process",
                "second",
                "oneProcess",
                "<bpmn:message ",
                "<bpmn:process id=\"second\" isExecutable=\"true\" /><bpmn:message "));
        all.add(replaced(
                "a second pool of the same process",
                "second",
                "onePool",
                "</bpmn:collaboration>",
                "<bpmn:participant id=\"second\" name=\"Autre\" processRef=\"hostile\" /></bpmn:collaboration>"));
        all.add(of(
                "two kinds of properties",
                "told",
                "twice",
                xml -> xml.replaceFirst(
                        "(<bpmn:sendTask id=\"told\"[^>]*>)",
                        "$1<bpmn:extensionElements><camunda:properties /></bpmn:extensionElements>")));
        all.add(extension(
                "a property that stands twice",
                "told",
                "twice",
                "<camunda:properties>" + Snippets.property("recipient", "service") + "</camunda:properties>"));
        all.add(attribute("a compensation", "told", "valueOneOf", "isForCompensation=\"true\""));
        all.add(of(
                "a question without answers",
                "whichTosign",
                "noCondition",
                xml -> xml.replaceFirst(
                        "(?s)(id=\"whichTosign\"[^>]*>)<bpmn:conditionExpression.*?</bpmn:conditionExpression>",
                        "$1")));
        all.add(inside(
                "two events at once",
                "late",
                "oneEvent",
                "<bpmn:messageEventDefinition id=\"m2\" messageRef=\"backMessage\" />"));
        all.add(replaced(
                "an event on nothing", "late", "looseBoundary", "attachedToRef=\"read\"", "attachedToRef=\"nobody\""));
    }

    private static void pictures(List<Hostile> all) {
        all.add(of(
                "a step that is not drawn",
                "told",
                "notDrawn",
                xml -> xml.replaceFirst("<bpmndi:BPMNShape id=\"toldShape\".*?</bpmndi:BPMNShape>", "")));
        all.add(of(
                "a step of no size",
                "told",
                "notDrawn",
                xml -> xml.replaceFirst("(id=\"toldShape\".*?width=)\"\\d+\"", "$1\"1\"")));
        all.add(of(
                "an arrow that is not drawn",
                "signTotold",
                "notDrawn",
                xml -> xml.replaceFirst("<bpmndi:BPMNEdge id=\"signTotoldEdge\".*?</bpmndi:BPMNEdge>", "")));
        all.add(
                of(
                        "a step drawn twice",
                        "told",
                        "drawnTwice",
                        xml -> xml.replaceFirst(
                                "<bpmndi:BPMNShape id=\"toldShape\"",
                                "<bpmndi:BPMNShape id=\"otherShape\" bpmnElement=\"told\"><dc:Bounds x=\"1\" y=\"1\" width=\"90\" height=\"90\" /></bpmndi:BPMNShape>$0")));
        all.add(replaced(
                "a shape of nothing", "nobody", "drawnNothing", "bpmnElement=\"told\"", "bpmnElement=\"nobody\""));
        all.add(of(
                "a place that is no number",
                "told",
                "value",
                xml -> xml.replaceFirst("(id=\"toldShape\".*?width=)\"\\d+\"", "$1\"1e400\"")));
        for (int c : new int[] {0x200B, 0x200D, 0x2060, 0xFEFF, 0x061C, 0x2066, 0x00AD, 0x2028, 0xE0041}) {
            all.add(replaced(
                    "a name with the invisible character %04X".formatted(c),
                    "told",
                    "text",
                    "\"Étape told\"",
                    "\"Étape" + Character.toString(c) + " told\""));
        }
        String long201 = "x".repeat(201);
        all.add(replaced("a step with a long name", "told", "nameTooLong", "\"Étape told\"", "\"" + long201 + "\""));
        all.add(replaced(
                "a process with a long name",
                "hostile",
                "nameTooLong",
                "name=\"Processus hostile\"",
                "name=\"" + long201 + "\""));
        all.add(replaced(
                "a lane with a long name",
                "serviceLane",
                "nameTooLong",
                "name=\"service\"",
                "name=\"" + long201 + "\""));
        all.add(replaced("a name written backwards", "told", "text", "\"Étape told\"", "\"\u202Eliorp esuaM\""));
    }

    static Drawing base(String key) {
        return Drawing.of("hostile" + key)
                .in("studentLane")
                .start("start")
                .in("openrecLane")
                .review("read")
                .sign("sign")
                .end("end");
    }

    static Hostile drawn(String title, String element, String code, Drawing drawing) {
        return new Hostile(title, element, code, drawing.file());
    }
}
