package org.openrec.studio;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The shipped diagram of requests, as a manager changes it: each change is drawn too. */
final class EditedDiagram {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String BOUNDS = "http://www.omg.org/spec/DD/20100524/DC";
    private static final String POINTS = "http://www.omg.org/spec/DD/20100524/DI";

    private static final int LANE = 150;

    private final Document document;

    private EditedDiagram(Document document) {
        this.document = document;
    }

    static EditedDiagram requests() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            EditedDiagram diagram = new EditedDiagram(factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(
                            StudioFixtures.read("bpmn/badge-application.bpmn").getBytes(StandardCharsets.UTF_8))));
            // steps need not list their arrows
            List.of("incoming", "outgoing").forEach(diagram::drop);
            return diagram;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A second opinion after the review, in one of the lanes. */
    static EditedDiagram secondOpinion(String lane, String turn, int y) {
        return requests()
                .insert(
                        "reviewApplicationToConcludeReview",
                        "userTask",
                        "secondOpinion",
                        "Donner un second avis",
                        lane,
                        900,
                        y)
                .status("secondOpinion", "Un second avis est demandé.", "A second opinion is asked for.", turn);
    }

    /** One of the same service, with the form {@code opinion}. */
    static EditedDiagram secondOpinionWithForm() {
        return secondOpinion("serviceLane", "staff", 320)
                .attribute("secondOpinion", "formRef", "opinion")
                .attribute("secondOpinion", "formRefBinding", "deployment");
    }

    EditedDiagram name(String id, String name) {
        find(id).setAttribute("name", name);
        return this;
    }

    EditedDiagram attribute(String id, String name, String value) {
        find(id).setAttributeNS(CAMUNDA, "camunda:" + name, value);
        return this;
    }

    EditedDiagram property(String id, String name, String value) {
        Element property = document.createElementNS(CAMUNDA, "camunda:property");
        property.setAttribute("name", name);
        property.setAttribute("value", value);
        properties(find(id)).appendChild(property);
        return this;
    }

    EditedDiagram status(String id, String french, String english, String turn) {
        return property(id, "status.fr", french)
                .property(id, "status.en", english)
                .property(id, "status.turn", turn);
    }

    /** The time that an event waits, an ISO 8601 duration. */
    EditedDiagram time(String id, String duration) {
        Element event = find(id);
        NodeList there = event.getElementsByTagNameNS(BPMN, "timerEventDefinition");
        Element timer = there.getLength() > 0
                ? (Element) there.item(0)
                : (Element) event.appendChild(document.createElementNS(BPMN, "bpmn:timerEventDefinition"));
        timer.setAttribute("id", id + "Timer");
        while (timer.hasChildNodes()) {
            timer.removeChild(timer.getFirstChild());
        }
        Element expression = document.createElementNS(BPMN, "bpmn:timeDuration");
        expression.setAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "xsi:type", "bpmn:tFormalExpression");
        expression.setTextContent(duration);
        timer.appendChild(expression);
        return this;
    }

    /** A step in the middle of an arrow. */
    EditedDiagram insert(String flow, String kind, String id, String name, String lane, int x, int y) {
        Element before = find(flow);
        String next = before.getAttribute("targetRef");
        Element step = document.createElementNS(BPMN, "bpmn:" + kind);
        step.setAttribute("id", id);
        step.setAttribute("name", name);
        before.getParentNode().appendChild(step);
        refer(lane, id);
        boolean small = kind.endsWith("Event") || kind.endsWith("Gateway");
        shape(id, x, y, small ? 36 : 100, small ? 36 : 80);
        before.setAttribute("targetRef", id);
        Element after = document.createElementNS(BPMN, "bpmn:sequenceFlow");
        after.setAttribute("id", id + "On");
        after.setAttribute("sourceRef", id);
        after.setAttribute("targetRef", next);
        before.getParentNode().appendChild(after);
        Element edge = document.createElementNS(DI, "bpmndi:BPMNEdge");
        edge.setAttribute("id", id + "OnEdge");
        edge.setAttribute("bpmnElement", id + "On");
        find(id + "Shape").getParentNode().appendChild(edge);
        route(find(flow));
        route(after);
        return this;
    }

    /** Another process about the same case, with all that is known of it. */
    EditedDiagram calls(String id, String process) {
        find(id).setAttribute("calledElement", process);
        Element extension = document.createElementNS(BPMN, "bpmn:extensionElements");
        Element key = document.createElementNS(CAMUNDA, "camunda:in");
        key.setAttribute("businessKey", "#{execution.processBusinessKey}");
        extension.appendChild(key);
        Element variables = document.createElementNS(CAMUNDA, "camunda:in");
        variables.setAttribute("variables", "all");
        extension.appendChild(variables);
        find(id).insertBefore(extension, find(id).getFirstChild());
        return this;
    }

    /** Below the others. */
    EditedDiagram lane(String id, String name, String role) {
        Element pool = (Element) find("badgeApplicationPoolShape")
                .getElementsByTagNameNS(BOUNDS, "Bounds")
                .item(0);
        int bottom = Integer.parseInt(pool.getAttribute("y")) + Integer.parseInt(pool.getAttribute("height"));
        pool.setAttribute("height", Integer.toString(Integer.parseInt(pool.getAttribute("height")) + LANE));
        Element lane = document.createElementNS(BPMN, "bpmn:lane");
        lane.setAttribute("id", id);
        lane.setAttribute("name", name);
        find("lanes").appendChild(lane);
        shape(id, 190, bottom, 1960, LANE);
        find(id + "Shape").setAttribute("isHorizontal", "true");
        return property(id, "role", role);
    }

    /** Another way on, when the condition holds; the way that was there is taken otherwise. */
    EditedDiagram way(String gateway, String condition, String target) {
        String otherwise = flow("sourceRef", gateway).getAttribute("id");
        find(gateway).setAttribute("default", otherwise);
        arrow(gateway, target);
        Element expression = document.createElementNS(BPMN, "bpmn:conditionExpression");
        expression.setAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "xsi:type", "bpmn:tFormalExpression");
        expression.setTextContent(condition);
        find(gateway + "To" + target).appendChild(expression);
        return this;
    }

    /** At the lower border of a step, beside which the step goes on. */
    EditedDiagram beside(String step, String id, String name, String duration) {
        Box box = box(step);
        Element event = document.createElementNS(BPMN, "bpmn:boundaryEvent");
        event.setAttribute("id", id);
        event.setAttribute("name", name);
        event.setAttribute("attachedToRef", step);
        event.setAttribute("cancelActivity", "false");
        find(step).getParentNode().appendChild(event);
        refer(
                elements("flowNodeRef").stream()
                        .filter(it -> it.getTextContent().equals(step))
                        .map(it -> ((Element) it.getParentNode()).getAttribute("id"))
                        .findFirst()
                        .orElseThrow(),
                id);
        shape(id, box.x() + 30, box.y() + box.height() - 18, 36, 36);
        return time(id, duration);
    }

    EditedDiagram step(String kind, String id, String name, String lane, int x, int y) {
        Element step = document.createElementNS(BPMN, "bpmn:" + kind);
        step.setAttribute("id", id);
        step.setAttribute("name", name);
        find("reviewApplication").getParentNode().appendChild(step);
        refer(lane, id);
        boolean small = kind.endsWith("Event") || kind.endsWith("Gateway");
        shape(id, x, y, small ? 36 : 100, small ? 36 : 80);
        return this;
    }

    EditedDiagram arrow(String from, String to) {
        Element flow = document.createElementNS(BPMN, "bpmn:sequenceFlow");
        flow.setAttribute("id", from + "To" + to);
        flow.setAttribute("sourceRef", from);
        flow.setAttribute("targetRef", to);
        find("reviewApplication").getParentNode().appendChild(flow);
        Element edge = document.createElementNS(DI, "bpmndi:BPMNEdge");
        edge.setAttribute("id", from + "To" + to + "Edge");
        edge.setAttribute("bpmnElement", from + "To" + to);
        find("reviewApplicationShape").getParentNode().appendChild(edge);
        route(flow);
        return this;
    }

    /** Takes a step out: what came before leads to what came after. */
    EditedDiagram takeOut(String id) {
        Element in = flow("targetRef", id);
        Element out = flow("sourceRef", id);
        in.setAttribute("targetRef", out.getAttribute("targetRef"));
        List.of(out, edgeOf(out), find(id), shapeOf(id))
                .forEach(it -> it.getParentNode().removeChild(it));
        elements("flowNodeRef").stream()
                .filter(it -> it.getTextContent().equals(id))
                .toList()
                .forEach(it -> it.getParentNode().removeChild(it));
        route(in);
        return this;
    }

    String xml() {
        try {
            StringWriter text = new StringWriter();
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (javax.xml.transform.TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private void drop(String tag) {
        elements(tag).forEach(it -> it.getParentNode().removeChild(it));
    }

    private void refer(String lane, String id) {
        Element reference = document.createElementNS(BPMN, "bpmn:flowNodeRef");
        reference.setTextContent(id);
        find(lane).appendChild(reference);
    }

    private void shape(String id, int x, int y, int width, int height) {
        Element shape = document.createElementNS(DI, "bpmndi:BPMNShape");
        shape.setAttribute("id", id + "Shape");
        shape.setAttribute("bpmnElement", id);
        Element bounds = document.createElementNS(BOUNDS, "dc:Bounds");
        bounds.setAttribute("x", Integer.toString(x));
        bounds.setAttribute("y", Integer.toString(y));
        bounds.setAttribute("width", Integer.toString(width));
        bounds.setAttribute("height", Integer.toString(height));
        shape.appendChild(bounds);
        find("badgeApplicationPoolShape").getParentNode().appendChild(shape);
    }

    /** A straight line from border to border. */
    private void route(Element flow) {
        Element edge = edgeOf(flow);
        while (edge.hasChildNodes()) {
            edge.removeChild(edge.getFirstChild());
        }
        Box from = box(flow.getAttribute("sourceRef"));
        Box to = box(flow.getAttribute("targetRef"));
        point(edge, from.towards(to));
        point(edge, to.towards(from));
    }

    private void point(Element edge, int[] at) {
        Element point = document.createElementNS(POINTS, "di:waypoint");
        point.setAttribute("x", Integer.toString(at[0]));
        point.setAttribute("y", Integer.toString(at[1]));
        edge.appendChild(point);
    }

    private Box box(String id) {
        Element bounds =
                (Element) shapeOf(id).getElementsByTagNameNS(BOUNDS, "Bounds").item(0);
        return new Box(
                Integer.parseInt(bounds.getAttribute("x")),
                Integer.parseInt(bounds.getAttribute("y")),
                Integer.parseInt(bounds.getAttribute("width")),
                Integer.parseInt(bounds.getAttribute("height")));
    }

    private Element flow(String end, String id) {
        return elements("sequenceFlow").stream()
                .filter(it -> it.getAttribute(end).equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Element edgeOf(Element flow) {
        return drawn("BPMNEdge", flow.getAttribute("id"));
    }

    private Element shapeOf(String id) {
        return drawn("BPMNShape", id);
    }

    private Element drawn(String tag, String id) {
        return elements(tag).stream()
                .filter(it -> it.getAttribute("bpmnElement").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Element properties(Element element) {
        NodeList there = element.getElementsByTagNameNS(CAMUNDA, "properties");
        if (there.getLength() > 0) {
            return (Element) there.item(0);
        }
        Element extension = document.createElementNS(BPMN, "bpmn:extensionElements");
        element.insertBefore(extension, element.getFirstChild());
        return (Element) extension.appendChild(document.createElementNS(CAMUNDA, "camunda:properties"));
    }

    private Element find(String id) {
        return elements("*").stream()
                .filter(it -> it.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nothing is called " + id));
    }

    private List<Element> elements(String tag) {
        NodeList all = document.getElementsByTagNameNS("*", tag);
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) Objects.requireNonNull(all.item(i)))
                .toList();
    }

    private record Box(int x, int y, int width, int height) {

        /** The middle of the side that looks at the other. */
        int[] towards(Box other) {
            if (other.x >= x + width) {
                return new int[] {x + width, y + height / 2};
            }
            if (other.x + other.width <= x) {
                return new int[] {x, y + height / 2};
            }
            return new int[] {x + width / 2, other.y > y ? y + height : y};
        }
    }
}
