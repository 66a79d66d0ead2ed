package org.openrec.guard;

import static org.openrec.guard.Hostile.of;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Pictures that show something else than what runs. */
final class HostilePictures {

    private static final String BOUNDS =
            "(id=\"%sShape\".*?<dc:Bounds )x=\"\\d+\" y=\"\\d+\" width=\"(\\d+)\" height=\"(\\d+)\"";

    private HostilePictures() {}

    static List<Hostile> all() {
        List<Hostile> all = new ArrayList<>();
        all.add(of("a step far off the page", "told", "drawnOutside", moved("told", 99_000, 99_000)));
        all.add(of("a step left of the page", "told", "drawnOutside", moved("told", -9_000, 300)));
        all.add(of("a review in the student's lane of the picture", "read", "drawnOutside", moved("read", 300, 100)));
        all.add(of("an event far from its task", "late", "drawnOutside", moved("late", 900, 100)));
        all.add(of("a lane out of its pool", "openrecLane", "drawnOutside", moved("openrecLane", 130, 9_000)));
        all.add(of("a step on top of another", "sorry", "drawnOver", onto("sorry", "told")));
        all.add(of("an end behind a step", "end", "drawnOver", onto("end", "sign")));
        all.add(of("a step below a pool of somebody else", "told", "drawnOver", xml -> xml.replace(
                        "</bpmn:collaboration>",
                        "<bpmn:participant id=\"other\" name=\"Autre\" /></bpmn:collaboration>")
                .replace(
                        "</bpmndi:BPMNPlane>",
                        "<bpmndi:BPMNShape id=\"otherShape\" bpmnElement=\"other\">" + boundsOf(xml, "told")
                                + "</bpmndi:BPMNShape></bpmndi:BPMNPlane>")));
        all.add(of("a step of the colour of nothing", "told", "value", coloured("transparent")));
        all.add(of("a step of a colour that lets through", "told", "value", coloured("#FF000000")));
        all.add(of("a step in white on white", "told", "notDrawn", coloured("#FFFFFF")));
        all.add(of("a step in pale grey", "told", "notDrawn", coloured("rgb(250, 251, 252)")));
        all.add(of("a step in ivory", "told", "notDrawn", coloured("ivory")));
        all.add(arrow("an arrow drawn to another step", "whichTosign", "shut"));
        all.add(arrow("an arrow drawn to the end", "signTotold", "end"));
        all.add(of(
                "an arrow drawn from nowhere",
                "signTotold",
                "drawnElsewhere",
                xml -> xml.replaceFirst(
                        "(id=\"signTotoldEdge\" bpmnElement=\"signTotold\"><di:waypoint )x=\"\\d+\"", "$1x=\"5\"")));
        all.add(of("two arrows drawn for each other", "whichToshut", "drawnElsewhere", xml -> xml.replace(
                        "bpmnElement=\"whichTosign\"", "bpmnElement=\"x\"")
                .replace("bpmnElement=\"whichToshut\"", "bpmnElement=\"whichTosign\"")
                .replace("bpmnElement=\"x\"", "bpmnElement=\"whichToshut\"")));
        all.add(of("a step on a second page", "told", "notDrawn", xml -> {
            int start = xml.indexOf("<bpmndi:BPMNShape id=\"toldShape\"");
            int end = xml.indexOf("</bpmndi:BPMNShape>", start) + "</bpmndi:BPMNShape>".length();
            return xml.substring(0, start)
                    + xml.substring(end)
                            .replace(
                                    "</bpmndi:BPMNDiagram>",
                                    "</bpmndi:BPMNDiagram><bpmndi:BPMNDiagram id=\"more\"><bpmndi:BPMNPlane id=\"morePlane\""
                                            + " bpmnElement=\"hostile\">" + xml.substring(start, end)
                                            + "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>");
        }));
        all.add(of("a step in a part that is drawn closed", "inside", "notDrawn", xml -> Drawing.of("hostileClosed")
                .in("studentLane")
                .start("start")
                .inside(
                        "part",
                        "",
                        inner -> inner.start("in").tell("inside").sideEnd("out").go("in", "inside", "out"))
                .end("end")
                .go("start", "part", "end")
                .xml()
                .replace("bpmnElement=\"part\"", "bpmnElement=\"part\" isExpanded=\"false\"")));
        return all;
    }

    private static UnaryOperator<String> moved(String step, int x, int y) {
        return xml -> xml.replaceFirst(
                BOUNDS.formatted(step), "$1x=\"" + x + "\" y=\"" + y + "\" width=\"$2\" height=\"$3\"");
    }

    private static UnaryOperator<String> onto(String step, String other) {
        return xml -> xml.replaceFirst(
                "(id=\"" + step + "Shape\" bpmnElement=\"" + step + "\">)<dc:Bounds [^>]*>",
                "$1" + boundsOf(xml, other));
    }

    private static String boundsOf(String xml, String step) {
        int start = xml.indexOf("<dc:Bounds", xml.indexOf("id=\"" + step + "Shape\""));
        return xml.substring(start, xml.indexOf("/>", start) + 2);
    }

    private static UnaryOperator<String> coloured(String colour) {
        return xml -> xml.replace("xmlns:xsi=", "xmlns:bioc=\"http://bpmn.io/schema/bpmn/biocolor/1.0\" xmlns:xsi=")
                .replace("bpmnElement=\"told\"", "bpmnElement=\"told\" bioc:stroke=\"" + colour + "\"");
    }

    private static Hostile arrow(String title, String arrow, String elsewhere) {
        return of(title, arrow, "drawnElsewhere", xml -> {
            String bounds = boundsOf(xml, elsewhere);
            String end = bounds.replaceAll(".*x=\"(\\d+)\" y=\"(\\d+)\".*", "<di:waypoint x=\"$1\" y=\"$2\" />");
            return xml.replaceFirst(
                    "(bpmnElement=\"" + arrow + "\"><di:waypoint [^>]*>)<di:waypoint [^>]*>", "$1" + end);
        });
    }
}
