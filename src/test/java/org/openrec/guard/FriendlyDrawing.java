package org.openrec.guard;

import static org.openrec.guard.FriendlyModels.OPINION;
import static org.openrec.guard.FriendlyModels.base;
import static org.openrec.guard.Snippets.shape;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What modelling tools write beside the steps, and what people draw to explain them: it does nothing and harms nobody. */
final class FriendlyDrawing {

    private final Map<String, byte[]> models = new LinkedHashMap<>();

    private FriendlyDrawing() {}

    static Map<String, byte[]> all() {
        FriendlyDrawing drawing = new FriendlyDrawing();
        drawing.data();
        drawing.notes();
        drawing.pools();
        drawing.tools();
        drawing.repeatedOnError();
        drawing.closedPart();
        return drawing.models;
    }

    private void data() {
        String data = "<bpmn:dataObject id=\"file\" /><bpmn:dataObjectReference id=\"fileRef\" name=\"Dossier\""
                + " dataObjectRef=\"file\" /><bpmn:dataStoreReference id=\"storeRef\" name=\"Archives\" />";
        String shapes = shape("fileRef", 700, 100, 36, 50) + shape("storeRef", 800, 100, 50, 50);
        add("data objects and stores", "Data", xml -> drawn(beside(xml, data), shapes));
        add("a data object that a task reads and another writes", "DataFlow", xml -> drawn(
                        beside(xml, data), shapes + edge("reads") + edge("writes"))
                .replaceFirst(
                        "(?s)(<bpmn:userTask id=\"read\".*?)(</bpmn:userTask>)",
                        "$1<bpmn:property id=\"slot\" name=\"__targetRef_placeholder\" />"
                                + "<bpmn:dataInputAssociation id=\"reads\"><bpmn:sourceRef>fileRef</bpmn:sourceRef>"
                                + "<bpmn:targetRef>slot</bpmn:targetRef></bpmn:dataInputAssociation>"
                                + "<bpmn:dataOutputAssociation id=\"writes\"><bpmn:targetRef>storeRef</bpmn:targetRef>"
                                + "</bpmn:dataOutputAssociation>$2"));
        add("a store that is defined", "Store", xml -> drawn(
                        beside(
                                xml,
                                "<bpmn:dataStoreReference id=\"storeRef\" name=\"Archives\" dataStoreRef=\"store\" />"),
                        shape("storeRef", 800, 100, 50, 50))
                .replace(
                        "<bpmndi:BPMNDiagram", "<bpmn:dataStore id=\"store\" name=\"Archives\" /><bpmndi:BPMNDiagram"));
    }

    private void notes() {
        add(
                "a group around steps",
                "Group",
                xml -> drawn(
                                beside(xml, "<bpmn:group id=\"group\" categoryValueRef=\"why\" />"),
                                shape("group", 150, 100, 900, 600))
                        .replace(
                                "<bpmndi:BPMNDiagram",
                                "<bpmn:category id=\"reasons\"><bpmn:categoryValue id=\"why\" value=\"Lecture\" /></bpmn:category><bpmndi:BPMNDiagram"));
        add(
                "a group with documentation",
                "GroupTold",
                xml -> drawn(
                        beside(
                                xml,
                                "<bpmn:group id=\"group\"><bpmn:documentation>Lire ensemble</bpmn:documentation></bpmn:group>"),
                        shape("group", 150, 100, 900, 600)));
        add(
                "documentation on a note and on its line",
                "NoteTold",
                xml -> drawn(
                        beside(
                                xml,
                                "<bpmn:textAnnotation id=\"note\"><bpmn:documentation>Pourquoi</bpmn:documentation>"
                                        + "<bpmn:text>Voir la charte</bpmn:text></bpmn:textAnnotation>"
                                        + "<bpmn:association id=\"line\" sourceRef=\"read\" targetRef=\"note\">"
                                        + "<bpmn:documentation>Lien</bpmn:documentation></bpmn:association>"),
                        shape("note", 700, 100, 100, 30) + edge("line")));
        add("documentation on an arrow and on a lane", "ArrowTold", xml -> xml.replaceFirst(
                        "(<bpmn:sequenceFlow id=\"startToread\"[^>]*>)",
                        "$1<bpmn:documentation>Puis lire</bpmn:documentation>")
                .replaceFirst(
                        "(<bpmn:lane id=\"serviceLane\"[^>]*>)",
                        "$1<bpmn:documentation>Le service</bpmn:documentation>"));
    }

    private void pools() {
        String pool = "<bpmn:participant id=\"company\" name=\"Entreprise\"%s />"
                + "<bpmn:messageFlow id=\"asks\" name=\"demande\" sourceRef=\"read\" targetRef=\"company\" />"
                + "</bpmn:collaboration>";
        String shapes = shape("company", 100, 2_000, 900, 60) + edge("asks");
        add(
                "an empty second pool with a message flow",
                "BlackBox",
                xml -> drawn(xml.replace("</bpmn:collaboration>", pool.formatted("")), shapes));
        add("a second pool with a process in which nothing happens", "WhiteBox", xml -> drawn(
                        xml.replace("</bpmn:collaboration>", pool.formatted(" processRef=\"theirs\"")), shapes)
                .replace(
                        "<bpmndi:BPMNDiagram",
                        "<bpmn:process id=\"theirs\" isExecutable=\"false\" /><bpmndi:BPMNDiagram"));
    }

    private void tools() {
        add(
                "what an exporter says of itself",
                "Exporter",
                xml -> xml.replace(
                        " id=\"definitions\"",
                        " id=\"definitions\" exporter=\"Camunda Modeler\" exporterVersion=\"5.36.0\""
                                + " xmlns:modeler=\"http://camunda.org/schema/modeler/1.0\""
                                + " modeler:executionPlatform=\"Camunda Platform\" modeler:executionPlatformVersion=\"7.24.0\""));
        add(
                "where the schema of BPMN stands",
                "Schema",
                xml -> xml.replace(
                        " id=\"definitions\"",
                        " id=\"definitions\" xsi:schemaLocation=\"http://www.omg.org/spec/BPMN/20100524/MODEL BPMN20.xsd\""));
        add(
                "an id that the modeler gives a diagram",
                "Relation",
                xml -> xml.replace(
                        " id=\"definitions\"",
                        " id=\"definitions\" camunda:diagramRelationId=\"5d6e0a61-3c4b-4f0d-9d3f-6a1d2f0c9b11\""));
        add(
                "coordinates as a tool reckons them",
                "Reckoned",
                xml -> xml.replaceFirst("(id=\"openrecLaneShape\".*?width=\"\\d+)\"", "$1.000000000001\"")
                        .replaceFirst("<bpmndi:BPMNLabel />", "")
                        .replaceFirst(
                                "(bpmnElement=\"read\"><dc:Bounds [^>]*/>)",
                                "$1<bpmndi:BPMNLabel><dc:Bounds x=\"1.42e-14\" y=\"-1.42E-14\" width=\"90\" height=\"20\" /></bpmndi:BPMNLabel>"));
        add("a picture left of zero", "Negative", xml -> Pattern.compile(" x=\"(\\d+)\"")
                .matcher(xml)
                .replaceAll(found -> " x=\"" + (Integer.parseInt(found.group(1)) - 5_000) + "\""));
        add(
                "labels in a style",
                "Styled",
                xml -> xml.replace(
                        "</bpmndi:BPMNPlane>",
                        "</bpmndi:BPMNPlane><bpmndi:BPMNLabelStyle id=\"style\"><dc:Font name=\"Arial\" size=\"11\""
                                + " isBold=\"true\" /></bpmndi:BPMNLabelStyle>"));
        add("colours of each kind", "Coloured", xml -> xml.replace(
                        "xmlns:xsi=",
                        "xmlns:bioc=\"http://bpmn.io/schema/bpmn/biocolor/1.0\""
                                + " xmlns:color=\"http://www.omg.org/spec/BPMN/non-normative/color/1.0\" xmlns:xsi=")
                .replace("bpmnElement=\"read\"", "bpmnElement=\"read\" bioc:stroke=\"#205022\" bioc:fill=\"#c8e6c9\"")
                .replace("bpmnElement=\"sign\"", "bpmnElement=\"sign\" color:border-color=\"rgb(67, 67, 67)\"")
                .replace("bpmnElement=\"end\"", "bpmnElement=\"end\" bioc:stroke=\"black\" bioc:fill=\"white\""));
        add(
                "arrows that end beside their steps",
                "Beside",
                xml -> xml.replaceFirst("(bpmnElement=\"readToreadConcluded\"><di:waypoint x=\")(\\d+)", "$1$2.4"));
    }

    /** What stands in it is drawn on a page of its own, as modelling tools do. */
    private void closedPart() {
        String xml = base("Closed")
                .partWithTask("part")
                .go("start", "part", "read", "sign", "told", "end")
                .whole()
                .xml()
                .replace("bpmnElement=\"part\"", "bpmnElement=\"part\" isExpanded=\"false\"");
        StringBuilder page = new StringBuilder();
        String left = Pattern.compile("<bpmndi:BPMN(Shape|Edge) id=\"inner.*?</bpmndi:BPMN\\1>", Pattern.DOTALL)
                .matcher(xml)
                .replaceAll(found -> {
                    page.append(found.group());
                    return "";
                });
        models.put(
                "a closed part with a page of its own",
                left.replace(
                                "</bpmndi:BPMNDiagram>",
                                "</bpmndi:BPMNDiagram><bpmndi:BPMNDiagram id=\"more\"><bpmndi:BPMNPlane id=\"morePlane\""
                                        + " bpmnElement=\"part\">" + page
                                        + "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private void repeatedOnError() {
        models.put(
                "a part with a person, repeated on error",
                base("OnError")
                        .error("again")
                        .ask("begin")
                        .in("serviceLane")
                        .inside("part", "", inner -> inner.start("innerStart")
                                .human("check", "staff", OPINION)
                                .ask("good")
                                .sideEnd("done")
                                .errorEnd("bad", "again")
                                .go("innerStart", "check", "good")
                                .when("good", "opinion == 'yes'", "done")
                                .when("good", "opinion != 'yes'", "bad"))
                        .catchError("caught", "part", "again")
                        .in("openrecLane")
                        .say("nudge", "reviewReminder", "service")
                        .go("start", "begin", "part", "read", "sign", "told", "end")
                        .go("caught", "nudge", "begin")
                        .whole()
                        .file());
    }

    private void add(String title, String key, UnaryOperator<String> change) {
        String plain =
                base(key).go("start", "read", "sign", "told", "end").whole().xml();
        String changed = change.apply(plain);
        if (changed.equals(plain)) {
            throw new IllegalStateException(title + " changes nothing");
        }
        models.put(title, changed.getBytes(StandardCharsets.UTF_8));
    }

    private static String beside(String xml, String content) {
        return xml.replace("</bpmn:process>", content + "</bpmn:process>");
    }

    private static String drawn(String xml, String shapes) {
        return xml.replace("</bpmndi:BPMNPlane>", shapes + "</bpmndi:BPMNPlane>");
    }

    private static String edge(String id) {
        return "<bpmndi:BPMNEdge id=\"%sEdge\" bpmnElement=\"%s\"><di:waypoint x=\"10\" y=\"10\" /><di:waypoint x=\"90\" y=\"90\" /></bpmndi:BPMNEdge>"
                .formatted(id, id);
    }
}
