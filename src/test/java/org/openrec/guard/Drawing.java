package org.openrec.guard;

import static org.openrec.guard.Snippets.property;
import static org.openrec.guard.Snippets.status;
import static org.openrec.guard.Snippets.timer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A diagram as a manager would draw it, with its picture: steps in lanes, one after the other. */
public final class Drawing {

    private static final String DEFINITIONS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" \
            xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" \
            xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="definitions" targetNamespace="https://openrec.org/bpmn">
            """;

    private final String key;
    private final Map<String, String> roles = new LinkedHashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<Arrow> arrows = new ArrayList<>();
    private final StringBuilder messages = new StringBuilder();
    private String properties = property("subject", "application");
    private String lane = "openrecLane";
    private String extra = "";

    private Drawing(String key) {
        this.key = key;
    }

    /** Lanes of the student, the service and Openrec. */
    public static Drawing of(String key) {
        return new Drawing(key)
                .lane("studentLane", "student")
                .lane("serviceLane", "staff")
                .lane("openrecLane", "openrec");
    }

    Drawing lane(String id, String role) {
        roles.put(id, role);
        return this;
    }

    /** The lane of what is drawn next. */
    Drawing in(String laneId) {
        lane = laneId;
        return this;
    }

    Drawing variables(String names) {
        properties += property("variables", names);
        return this;
    }

    Drawing message(String name) {
        messages.append("<bpmn:message id=\"%sMessage\" name=\"%s\" />%n".formatted(name, name));
        return this;
    }

    /** Another process about the same case, with all that is known of it, and its decision back. */
    Drawing call(String id, String process, String repetition) {
        return step(
                "callActivity",
                id,
                "calledElement=\"" + process + "\"",
                "<camunda:in businessKey=\"#{execution.processBusinessKey}\" /><camunda:in variables=\"all\" />"
                        + "<camunda:out source=\"decision\" target=\"decision\" />",
                repetition);
    }

    Drawing error(String name) {
        messages.append("<bpmn:error id=\"%sError\" name=\"%s\" errorCode=\"%s\" />%n".formatted(name, name, name));
        return this;
    }

    Drawing errorEnd(String id, String error) {
        return step("endEvent", id, "", "", errorEvent(id, error));
    }

    Drawing catchError(String id, String part, String error) {
        return step("boundaryEvent", id, "attachedToRef=\"%s\"".formatted(part), "", errorEvent(id, error));
    }

    private static String errorEvent(String id, String error) {
        return "<bpmn:errorEventDefinition id=\"%sEvent\" errorRef=\"%sError\" />".formatted(id, error);
    }

    /** An annotation or a group beside the steps. */
    Drawing beside(String xml) {
        extra += xml;
        return this;
    }

    Drawing start(String id) {
        return step("startEvent", id, "", "", "");
    }

    Drawing end(String id) {
        return step("endEvent", id, "", status("nobody"), "");
    }

    Drawing sideEnd(String id) {
        return step("endEvent", id, "", "", "");
    }

    Drawing human(String id, String turn, String attributes) {
        return step("userTask", id, attributes, status(turn), "");
    }

    Drawing review(String id) {
        return in("serviceLane")
                .human(id, "staff", "camunda:formRef=\"review\" camunda:formRefBinding=\"deployment\"")
                .in("openrecLane");
    }

    Drawing say(String id, String notice, String recipient) {
        return action("sendTask", id, "notify", property("notice", notice) + property("recipient", recipient));
    }

    /** Words of the step's own, the same in both languages, to the student. */
    Drawing write(String id, String title, String body) {
        return action(
                "sendTask",
                id,
                "notify",
                property("notice", "written")
                        + property("recipient", "applicant")
                        + property("notice.title.fr", title)
                        + property("notice.title.en", title)
                        + property("notice.body.fr", body)
                        + property("notice.body.en", body));
    }

    Drawing tell(String id) {
        return say(id, "applicationReceived", "applicant");
    }

    Drawing act(String id, String action) {
        return action("serviceTask", id, action, "");
    }

    Drawing sign(String id) {
        return step(
                "serviceTask",
                id,
                "camunda:asyncBefore=\"true\" camunda:delegateExpression=\"${issueCredential}\"",
                "",
                "");
    }

    Drawing close(String id, String outcome) {
        return action("serviceTask", id, "closeApplication", property("outcome", outcome));
    }

    private Drawing action(String kind, String id, String action, String inputs) {
        return step(kind, id, "camunda:delegateExpression=\"${" + action + "}\"", inputs, "");
    }

    Drawing ask(String id) {
        return step("exclusiveGateway", id, "", "", "");
    }

    Drawing gateway(String kind, String id) {
        return step(kind, id, "", kind.equals("eventBasedGateway") ? status("openrec") : "", "");
    }

    Drawing until(String id, String time) {
        return step("intermediateCatchEvent", id, "", status("openrec"), timer(id, time));
    }

    Drawing untilMessage(String id, String message) {
        return step(
                "intermediateCatchEvent",
                id,
                "",
                status("student"),
                "<bpmn:messageEventDefinition id=\"%sEvent\" messageRef=\"%sMessage\" />".formatted(id, message));
    }

    Drawing remind(String id, String task, String time) {
        return step(
                "boundaryEvent",
                id,
                "attachedToRef=\"%s\" cancelActivity=\"false\"".formatted(task),
                "",
                timer(id, time));
    }

    Drawing timeout(String id, String task, String time) {
        return step("boundaryEvent", id, "attachedToRef=\"%s\"".formatted(task), "", timer(id, time));
    }

    /**
     * With what belongs around its reviews and signatures and is of no interest to what is drawn: reviews are brought
     * together, and only what is accepted is signed.
     */
    Drawing whole() {
        boolean concluded = nodes.stream().anyMatch(node -> node.attributes.contains("concludeReview"));
        if (!concluded) {
            nodes("formRef=\"review\"").forEach(this::concluded);
        }
        if (arrows.stream().noneMatch(arrow -> arrow.condition.contains("decision"))) {
            nodes("${issueCredential}").forEach(this::asked);
        }
        return this;
    }

    private List<String> nodes(String attribute) {
        return nodes.stream()
                .filter(node -> node.attributes.contains(attribute))
                .map(Node::id)
                .toList();
    }

    private void concluded(String review) {
        String conclude = review + "Concluded";
        lane = "openrecLane";
        act(conclude, "concludeReview");
        arrows.replaceAll(it -> it.from.equals(review) ? new Arrow(conclude, it.to, it.condition) : it);
        go(review, conclude);
    }

    private void asked(String signature) {
        String asked = signature + "Asked";
        lane = "openrecLane";
        arrows.replaceAll(it -> it.to.equals(signature) ? new Arrow(it.from, asked, it.condition) : it);
        ask(asked)
                .close(signature + "Refused", "refused")
                .say(signature + "Sorry", "applicationRefused", "applicant")
                .end(signature + "No")
                .close(signature + "Later", "abandoned")
                .say(signature + "Closed", "applicationAbandoned", "applicant")
                .end(signature + "NotYet")
                .when(asked, "decision == 'accepted'", signature)
                .when(asked, "decision == 'refused'", signature + "Refused")
                .when(asked, "decision == 'notYet'", signature + "Later")
                .go(signature + "Refused", signature + "Sorry", signature + "No")
                .go(signature + "Later", signature + "Closed", signature + "NotYet");
    }

    Drawing step(String kind, String id, String attributes, String inputs, String body) {
        nodes.add(new Node(kind, id, attributes, inputs, body, lane, null));
        return this;
    }

    /** A sub-process; what is drawn inside of it is in the lane of the sub-process. */
    Drawing inside(String id, String attributes, Consumer<Drawing> content) {
        return part(id, attributes, "", content);
    }

    /** A sub-process for each of so many. */
    Drawing repeated(String id, String howMany, Consumer<Drawing> content) {
        return part(id, "", Snippets.repeat(howMany), content);
    }

    private Drawing part(String id, String attributes, String body, Consumer<Drawing> content) {
        Drawing inner = new Drawing(id);
        inner.lane = lane;
        content.accept(inner);
        nodes.add(new Node("subProcess", id, attributes, "", body, lane, inner));
        return this;
    }

    /** A sub-process of the service with one task. */
    Drawing partWithTask(String id) {
        return in("serviceLane")
                .inside(id, "", inner -> inner.start("innerStart")
                        .human("innerTask", "staff", "")
                        .sideEnd("innerEnd")
                        .go("innerStart", "innerTask", "innerEnd"))
                .in("openrecLane");
    }

    /** Where it goes on when the request was accepted, and when it was not. */
    Drawing either(String from, String accepted, String otherwise) {
        return when(from, "decision == 'accepted'", accepted).when(from, "decision != 'accepted'", otherwise);
    }

    /** Where it goes on for each of the three decisions. */
    Drawing each(String from, String accepted, String refused, String notYet) {
        return when(from, "decision == 'accepted'", accepted)
                .when(from, "decision == 'refused'", refused)
                .when(from, "decision == 'notYet'", notYet);
    }

    Drawing go(String... ids) {
        for (int i = 1; i < ids.length; i++) {
            arrows.add(new Arrow(ids[i - 1], ids[i], ""));
        }
        return this;
    }

    Drawing when(String from, String condition, String to) {
        arrows.add(new Arrow(
                from,
                to,
                "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${%s}</bpmn:conditionExpression>"
                        .formatted(condition.replace("&", "&amp;").replace("<", "&lt;"))));
        return this;
    }

    public byte[] file() {
        return xml().getBytes(StandardCharsets.UTF_8);
    }

    public String xml() {
        return DEFINITIONS
                + "<bpmn:collaboration id=\"collaboration\"><bpmn:participant id=\"pool\" name=\"%s\" processRef=\"%s\" /></bpmn:collaboration>%n"
                        .formatted(key, key)
                + "<bpmn:process id=\"%s\" name=\"Processus %s\" isExecutable=\"true\" camunda:historyTimeToLive=\"P730D\">%n"
                        .formatted(key, key)
                + extension(properties)
                + "<bpmn:laneSet id=\"lanes\">" + lanes() + "</bpmn:laneSet>\n"
                + steps()
                + extra
                + "</bpmn:process>\n"
                + messages
                + "<bpmndi:BPMNDiagram id=\"diagram\"><bpmndi:BPMNPlane id=\"plane\" bpmnElement=\"collaboration\">\n"
                + new Picture(roles.keySet(), nodes, arrows).xml()
                + "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>\n</bpmn:definitions>\n";
    }

    private String lanes() {
        return roles.keySet().stream()
                .map(id -> "<bpmn:lane id=\"%s\" name=\"%s\">%s%s</bpmn:lane>%n"
                        .formatted(
                                id,
                                id.replace("Lane", ""),
                                extension(property("role", roles.get(id))),
                                nodes.stream()
                                        .filter(node -> node.lane.equals(id))
                                        .map(node -> "<bpmn:flowNodeRef>" + node.id + "</bpmn:flowNodeRef>")
                                        .collect(Collectors.joining())))
                .collect(Collectors.joining());
    }

    private String steps() {
        StringBuilder xml = new StringBuilder();
        for (Node node : nodes) {
            xml.append("<bpmn:%s id=\"%s\" name=\"Étape %s\" %s>"
                            .formatted(node.kind, node.id, node.id, node.attributes))
                    .append(extension(node.inputs));
            arrows.stream()
                    .filter(arrow -> arrow.to.equals(node.id))
                    .forEach(arrow -> xml.append("<bpmn:incoming>%s</bpmn:incoming>".formatted(arrow.id())));
            arrows.stream()
                    .filter(arrow -> arrow.from.equals(node.id))
                    .forEach(arrow -> xml.append("<bpmn:outgoing>%s</bpmn:outgoing>".formatted(arrow.id())));
            xml.append(node.body).append(node.inner == null ? "" : node.inner.steps());
            xml.append("</bpmn:%s>%n".formatted(node.kind));
        }
        for (Arrow arrow : arrows) {
            xml.append("<bpmn:sequenceFlow id=\"%s\" sourceRef=\"%s\" targetRef=\"%s\">%s</bpmn:sequenceFlow>%n"
                    .formatted(arrow.id(), arrow.from, arrow.to, arrow.condition));
        }
        return xml.toString();
    }

    private static String extension(String properties) {
        if (properties.startsWith("<camunda:in ")) {
            return "<bpmn:extensionElements>" + properties + "</bpmn:extensionElements>";
        }
        return properties.isEmpty()
                ? ""
                : "<bpmn:extensionElements><camunda:properties>%s</camunda:properties></bpmn:extensionElements>"
                        .formatted(properties);
    }

    List<Node> nodes() {
        return nodes;
    }

    List<Arrow> arrows() {
        return arrows;
    }

    record Node(String kind, String id, String attributes, String inputs, String body, String lane, Drawing inner) {}

    record Arrow(String from, String to, String condition) {

        String id() {
            return from + "To" + to;
        }
    }
}
