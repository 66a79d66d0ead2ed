package org.openrec.codesign.picture;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.springframework.web.util.HtmlUtils;

/**
 * Writes of an SVG document only shapes, gradients and how they are painted, each by a list of what is harmless (SVG 2,
 * "Painting"); what a programme notes for itself is left out, what would be missed is refused by its name.
 */
final class CleanSvg {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int DEEPEST = 40;
    private static final int MOST_ELEMENTS = 4_000;
    private static final int LONGEST = 1_000_000;
    private static final double FARTHEST = 100_000;

    private static final Set<String> DRAWN = Set.of(
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "defs",
            "linearGradient",
            "radialGradient",
            "stop");
    private static final Set<String> MISSED = Set.of(
            "use",
            "text",
            "image",
            "mask",
            "filter",
            "pattern",
            "symbol",
            "switch",
            "foreignObject",
            "clipPath",
            "svg",
            "a");
    private static final Set<String> ATTRIBUTES = Set.of(
            "d",
            "points",
            "x",
            "y",
            "width",
            "height",
            "rx",
            "ry",
            "cx",
            "cy",
            "r",
            "x1",
            "y1",
            "x2",
            "y2",
            "fx",
            "fy",
            "offset",
            "transform",
            "gradientTransform",
            "gradientUnits",
            "spreadMethod");
    private static final Set<String> PAINTING = Set.of(
            "fill",
            "fill-rule",
            "fill-opacity",
            "stroke",
            "stroke-width",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-opacity",
            "opacity",
            "stop-color",
            "stop-opacity");
    private static final Pattern HARMLESS = Pattern.compile("[-+#%.,() \\t\\r\\na-zA-Z0-9]*");
    private static final Pattern OF_THE_PICTURE = Pattern.compile("url\\(['\"]?#([A-Za-z][\\w.-]{0,60})['\"]?\\)");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");
    private static final Pattern RULE = Pattern.compile("\\.([A-Za-z][\\w-]{0,60})\\s*\\{([^{}]*)\\}");

    private final Map<String, Map<String, String>> classes = new HashMap<>();
    private final Set<String> gradients = new HashSet<>();
    private final StringBuilder out = new StringBuilder();
    private int elements;

    private CleanSvg() {}

    /** @throws PictureRefused if it cannot be read, is too large, or draws with what is not kept */
    static String of(byte[] bytes) throws PictureRefused {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        CleanSvg clean = new CleanSvg();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                // what stands before the root says nothing of the picture
            }
            if (!SVG.equals(reader.getNamespaceURI()) || !"svg".equals(reader.getLocalName())) {
                throw new PictureRefused("unreadable");
            }
            clean.root(reader);
            return clean.out.toString();
        } catch (XMLStreamException | RuntimeException e) {
            throw new PictureRefused("unreadable");
        }
    }

    private void root(XMLStreamReader reader) throws XMLStreamException, PictureRefused {
        out.append("<svg xmlns=\"").append(SVG).append("\" viewBox=\"").append(viewBox(reader));
        out.append("\" width=\"512\" height=\"512\" role=\"img\"")
                .append(painting(reader))
                .append(">\n");
        content(reader, 1);
        out.append("</svg>\n");
    }

    private static String viewBox(XMLStreamReader reader) throws PictureRefused {
        String given = Optional.ofNullable(reader.getAttributeValue(null, "viewBox"))
                .orElseGet(() -> "0 0 " + size(reader, "width") + " " + size(reader, "height"));
        String[] parts = given.strip().split("[\\s,]+");
        if (parts.length != 4) {
            throw new PictureRefused("size");
        }
        for (int i = 0; i < parts.length; i++) {
            if (!NUMBER.matcher(parts[i]).matches() || far(parts[i]) || i > 1 && Double.parseDouble(parts[i]) <= 0) {
                throw new PictureRefused("size");
            }
        }
        return String.join(" ", parts);
    }

    private static String size(XMLStreamReader reader, String attribute) {
        return Optional.ofNullable(reader.getAttributeValue(null, attribute))
                .map(it -> it.replaceFirst("px$", ""))
                .orElse("");
    }

    private static boolean far(String number) {
        return !(Math.abs(Double.parseDouble(number)) <= FARTHEST);
    }

    private void content(XMLStreamReader reader, int depth) throws XMLStreamException, PictureRefused {
        if (depth > DEEPEST) {
            throw new PictureRefused("deep");
        }
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                element(reader, depth);
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new PictureRefused("unreadable");
            }
        }
    }

    private void element(XMLStreamReader reader, int depth) throws XMLStreamException, PictureRefused {
        String name = reader.getLocalName();
        if (++elements > MOST_ELEMENTS || out.length() > LONGEST) {
            throw new PictureRefused("many");
        }
        if (!SVG.equals(reader.getNamespaceURI())) {
            skip(reader);
        } else if (name.equals("style")) {
            styles(reader.getElementText());
        } else if (MISSED.contains(name)) {
            throw new PictureRefused("element", name);
        } else if (!DRAWN.contains(name)) {
            skip(reader);
        } else {
            out.append('<')
                    .append(name)
                    .append(id(reader, name))
                    .append(painting(reader))
                    .append(shape(reader, name));
            out.append(">");
            content(reader, depth + 1);
            out.append("</").append(name).append(">\n");
        }
    }

    private static void skip(XMLStreamReader reader) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** Only what paints by it needs one. */
    private String id(XMLStreamReader reader, String name) {
        String id = Optional.ofNullable(reader.getAttributeValue(null, "id")).orElse("");
        if (!name.endsWith("Gradient") || !id.matches("[A-Za-z][\\w.-]{0,60}")) {
            return "";
        }
        gradients.add(id);
        return attribute("id", id);
    }

    /** A gradient may take its colours from one that stands before it: so none leads to itself. */
    private String shape(XMLStreamReader reader, String name) throws PictureRefused {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String attribute = reader.getAttributeLocalName(i);
            String value = reader.getAttributeValue(i);
            if (attribute.equals("href")
                    && name.endsWith("Gradient")
                    && value.startsWith("#")
                    && gradients.contains(value.substring(1))
                    && !value.substring(1).equals(reader.getAttributeValue(null, "id"))) {
                kept.append(attribute("href", value));
            } else if (ATTRIBUTES.contains(attribute) && HARMLESS.matcher(value).matches()) {
                refuseFar(value);
                kept.append(attribute(attribute, value));
            }
        }
        return kept.toString();
    }

    private static void refuseFar(String value) throws PictureRefused {
        Matcher numbers = NUMBER.matcher(value);
        while (numbers.find()) {
            if (far(numbers.group())) {
                throw new PictureRefused("size");
            }
        }
    }

    /** By attributes, over them by classes, over them by the style of the element itself. */
    private String painting(XMLStreamReader reader) {
        Map<String, String> all = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            all.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        Map<String, String> painted = new HashMap<>(all);
        for (String one : all.getOrDefault("class", "").split("\\s+")) {
            painted.putAll(classes.getOrDefault(one, Map.of()));
        }
        painted.putAll(declarations(all.getOrDefault("style", "")));
        StringBuilder kept = new StringBuilder();
        PAINTING.stream().sorted().forEach(property -> Optional.ofNullable(painted.get(property))
                .map(String::strip)
                .filter(it -> HARMLESS.matcher(it).matches()
                                && !it.toLowerCase(Locale.ROOT).contains("url")
                        || OF_THE_PICTURE.matcher(it).matches())
                .ifPresent(it ->
                        kept.append(attribute(property, it.replace("'", "").replace("\"", "")))));
        return kept.toString();
    }

    private void styles(String sheet) {
        Matcher rule = RULE.matcher(sheet);
        while (rule.find()) {
            classes.computeIfAbsent(rule.group(1), it -> new HashMap<>()).putAll(declarations(rule.group(2)));
        }
    }

    private static Map<String, String> declarations(String text) {
        Map<String, String> all = new HashMap<>();
        for (String declaration : text.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                all.put(
                        declaration.substring(0, colon).strip(),
                        declaration.substring(colon + 1).strip());
            }
        }
        return all;
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + HtmlUtils.htmlEscape(value, "UTF-8") + "\"";
    }
}
