package org.openrec.credential.document;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.openrec.credential.UnreadableBadge;

/** Credentials inside SVG images (Open Badges 3.0, "Baking an SVG"). */
public final class BakedSvg {

    private static final String NAMESPACE = "https://purl.imsglobal.org/ob/v3p0";
    private static final String ELEMENT = "credential";
    private static final int DEEPEST = 200;
    private static final int PROLOGUE = 2_000;
    private static final Pattern DEFINES_NOTHING = Pattern.compile(
            "<!DOCTYPE\\s+svg(?:\\s+(?:PUBLIC\\s+\"[^\"<>\\[]*\"|SYSTEM)(?:\\s+\"[^\"<>\\[]*\")?)?\\s*>");

    private BakedSvg() {}

    /** The image with the credential as the first child of its root. */
    public static byte[] bake(String svg, String credential) {
        int start = svg.indexOf("<svg");
        int end = endOfTag(svg, start);
        String element = "<openbadges:credential><![CDATA[" + credential.replace("]]>", "]]]]><![CDATA[>")
                + "]]></openbadges:credential>";
        String baked = svg.substring(0, start + 4) + " xmlns:openbadges=\"" + NAMESPACE + "\""
                + svg.substring(start + 4, end + 1) + element + svg.substring(end + 1);
        return baked.getBytes(StandardCharsets.UTF_8);
    }

    private static int endOfTag(String svg, int start) {
        char quote = 0;
        for (int i = start; start >= 0 && i < svg.length(); i++) {
            char letter = svg.charAt(i);
            if (quote != 0) {
                quote = letter == quote ? 0 : quote;
            } else if (letter == '"' || letter == '\'') {
                quote = letter;
            } else if (letter == '>' && svg.charAt(i - 1) != '/') {
                return i;
            } else if (letter == '>') {
                break;
            }
        }
        throw new IllegalArgumentException("Not an SVG with a root that has content");
    }

    /**
     * The text of the credential that an image carries.
     *
     * @throws UnreadableBadge if it is no well-formed XML, has a document type or is nested too deeply
     */
    public static Optional<String> read(byte[] image) {
        return reading(image, BakedSvg::credential);
    }

    /**
     * What an image draws, without its credential and without what only the writer of a file decides: spaces between
     * tags, the order of attributes, the kind of quotes.
     *
     * @throws UnreadableBadge as reading does
     */
    public static String picture(byte[] image) {
        return reading(image, BakedSvg::picture);
    }

    /** As drawing programmes write it: it names a grammar and defines nothing, so nothing is lost without it. */
    private static byte[] withoutEmptyDoctype(byte[] image) {
        String beginning = new String(image, 0, Math.min(image.length, PROLOGUE), StandardCharsets.ISO_8859_1);
        Matcher doctype = DEFINES_NOTHING.matcher(beginning);
        if (!doctype.find()) {
            return image;
        }
        byte[] without = image.clone();
        Arrays.fill(without, doctype.start(), doctype.end(), (byte) ' ');
        return without;
    }

    private static <T> T reading(byte[] image, Reading<T> reading) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader =
                    factory.createXMLStreamReader(new ByteArrayInputStream(withoutEmptyDoctype(image)));
            try {
                return reading.read(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException | IllegalArgumentException e) {
            throw new UnreadableBadge("credential.unreadable.svg", e);
        }
    }

    private interface Reading<T> {
        public T read(XMLStreamReader reader) throws XMLStreamException;
    }

    private static boolean isCredential(XMLStreamReader reader) {
        return NAMESPACE.equals(reader.getNamespaceURI()) && ELEMENT.equals(reader.getLocalName());
    }

    private static String picture(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder picture = new StringBuilder();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (isCredential(reader)) {
                        reader.getElementText();
                    } else {
                        picture.append('<').append(reader.getName());
                        IntStream.range(0, reader.getAttributeCount())
                                .mapToObj(i -> reader.getAttributeName(i) + "=" + reader.getAttributeValue(i))
                                .sorted()
                                .forEach(it -> picture.append('\n').append(it));
                        picture.append('>');
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> picture.append("</>");
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    picture.append(reader.getText().strip());
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    picture.append("<?")
                            .append(reader.getPITarget())
                            .append(' ')
                            .append(reader.getPIData());
                default -> {
                    // what is not drawn is of no interest
                }
            }
        }
        return picture.toString();
    }

    /** Of Open Badges 1 and 2 (Open Badges 2.0, "Baking Specification"). */
    private static boolean isOlder(XMLStreamReader reader) {
        return "http://openbadges.org".equals(reader.getNamespaceURI()) && "assertion".equals(reader.getLocalName());
    }

    /** Reads on to the end: a file that breaks off later is not what was given out. */
    private static Optional<String> credential(XMLStreamReader reader) throws XMLStreamException {
        Optional<String> found = Optional.empty();
        boolean older = false;
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnreadableBadge("credential.unreadable.svg");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new UnreadableBadge("credential.unreadable.svg");
                    }
                    older |= isOlder(reader);
                    if (isCredential(reader)) {
                        if (found.isPresent()) {
                            throw new UnreadableBadge("credential.unreadable.several");
                        }
                        found = Optional.of(reader.getElementText());
                        depth--;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                    // the drawing itself is of no interest
                }
            }
        }
        if (found.isEmpty() && older) {
            throw new UnreadableBadge("credential.unreadable.older");
        }
        return found;
    }
}
