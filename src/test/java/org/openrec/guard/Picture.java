package org.openrec.guard;

import static org.openrec.guard.Snippets.shape;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openrec.guard.Drawing.Arrow;
import org.openrec.guard.Drawing.Node;

/** Where the steps of a drawing stand: in their lanes, from left to right. */
final class Picture {

    private static final int LEFT = 130;
    private static final int TOP = 80;
    private static final int GAP = 50;
    private static final int EVENT = 36;
    private static final Pattern HOST = Pattern.compile("attachedToRef=\"([^\"]+)\"");

    private final Map<String, int[]> lanes = new LinkedHashMap<>();
    private final Map<String, int[]> places = new LinkedHashMap<>();
    private final Map<String, Integer> onBorder = new HashMap<>();
    private final StringBuilder edges = new StringBuilder();
    private final int width;

    Picture(Collection<String> laneIds, List<Node> nodes, List<Arrow> arrows) {
        int y = TOP;
        for (String lane : laneIds) {
            int height = nodes.stream()
                            .filter(node -> node.lane().equals(lane))
                            .mapToInt(Picture::height)
                            .max()
                            .orElse(80)
                    + 2 * GAP;
            lanes.put(lane, new int[] {y, height});
            y += height;
        }
        int x = LEFT + GAP;
        for (Node node : nodes) {
            if (host(node) == null) {
                int[] lane = lanes.get(node.lane());
                place(node, x, lane[0] + (lane[1] - height(node)) / 2);
                x += width(node) + GAP;
            }
        }
        width = x - LEFT;
        nodes.stream().filter(node -> host(node) != null).forEach(this::onBorder);
        arrows.forEach(this::edge);
    }

    String xml() {
        int height = lanes.values().stream().mapToInt(lane -> lane[1]).sum();
        StringBuilder xml = new StringBuilder(shape("pool", LEFT - 30, TOP, width + 30, height));
        lanes.forEach((id, lane) -> xml.append(shape(id, LEFT, lane[0], width, lane[1])));
        places.forEach((id, place) -> xml.append(shape(id, place[0], place[1], place[2], place[3])));
        return xml.append(edges).toString();
    }

    private void place(Node node, int x, int y) {
        places.put(node.id(), new int[] {x, y, width(node), height(node)});
        if (node.inner() != null) {
            int inside = x + GAP;
            for (Node inner : node.inner().nodes()) {
                if (host(inner) == null) {
                    place(inner, inside, y + (height(node) - height(inner)) / 2);
                    inside += width(inner) + GAP;
                }
            }
            node.inner().nodes().stream().filter(inner -> host(inner) != null).forEach(this::onBorder);
            node.inner().arrows().forEach(this::edge);
        }
    }

    private void onBorder(Node event) {
        int[] host = places.getOrDefault(host(event), new int[] {LEFT, TOP, 100, 80});
        int before = onBorder.merge(host(event), 1, Integer::sum) - 1;
        places.put(
                event.id(),
                new int[] {host[0] + 5 + before * (EVENT + 10), host[1] + host[3] - EVENT / 2, EVENT, EVENT});
    }

    private void edge(Arrow arrow) {
        edges.append("<bpmndi:BPMNEdge id=\"%sEdge\" bpmnElement=\"%s\">%s%s</bpmndi:BPMNEdge>%n"
                .formatted(arrow.id(), arrow.id(), waypoint(arrow.from()), waypoint(arrow.to())));
    }

    private String waypoint(String step) {
        int[] place = places.getOrDefault(step, new int[4]);
        return "<di:waypoint x=\"%d\" y=\"%d\" />".formatted(place[0] + place[2] / 2, place[1] + place[3] / 2);
    }

    private static String host(Node node) {
        Matcher matcher = HOST.matcher(node.attributes());
        return matcher.find() ? matcher.group(1) : null;
    }

    private static int width(Node node) {
        if (node.inner() != null) {
            return GAP
                    + node.inner().nodes().stream()
                            .filter(inner -> host(inner) == null)
                            .mapToInt(inner -> width(inner) + GAP)
                            .sum();
        }
        return node.kind().endsWith("Event") ? EVENT : 100;
    }

    private static int height(Node node) {
        if (node.inner() != null) {
            return 2 * GAP
                    + node.inner().nodes().stream()
                            .mapToInt(Picture::height)
                            .max()
                            .orElse(80);
        }
        return node.kind().endsWith("Event") ? EVENT : 80;
    }
}
