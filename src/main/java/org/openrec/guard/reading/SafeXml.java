package org.openrec.guard.reading;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a diagram without trusting it: UTF-8 and XML 1.0 only, no document type, no entities, nothing fetched, and an
 * end to size, depth and number.
 */
public final class SafeXml {

    static final int MOST_BYTES = 2 * 1024 * 1024;
    static final int MOST_ELEMENTS = 20_000;
    private static final int DEEPEST = 40;
    private static final int MOST_ATTRIBUTES = 40;
    private static final int LONGEST_VALUE = 10_000;

    private static final XMLInputFactory FACTORY = factory();

    private final Refusal refusal;

    /** Told the line and what is wrong there. */
    @FunctionalInterface
    public interface Refusal {

        void at(int line, String code);
    }

    public SafeXml(Refusal refusal) {
        this.refusal = refusal;
    }

    /** The root; empty if the file cannot be read, which the refusal is then told. */
    public Optional<XmlElement> read(byte[] file) {
        if (file.length > MOST_BYTES) {
            return refuse(1, "tooLarge");
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            return refuse(1, "notUtf8");
        }
        if (text.startsWith("\uFEFF") || text.indexOf('\0') >= 0) {
            return refuse(1, "notUtf8");
        }
        // refused before any parser sees it, and in a comment as well: no diagram needs the word
        int doctype = Math.max(text.indexOf("<!DOCTYPE"), text.indexOf("<!ENTITY"));
        return doctype >= 0 ? refuse(lineOf(text, doctype), "doctype") : parse(text);
    }

    private Optional<XmlElement> parse(String text) {
        int line = 1;
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(text));
            String encoding = reader.getCharacterEncodingScheme();
            if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
                return refuse(1, "notUtf8");
            }
            if (reader.getVersion() != null && !reader.getVersion().equals("1.0")) {
                return refuse(1, "notWellFormed");
            }
            Tree tree = new Tree();
            while (reader.hasNext()) {
                int event = reader.next();
                line = reader.getLocation().getLineNumber();
                Optional<String> refusal = tree.take(event, reader);
                if (refusal.isPresent()) {
                    return refuse(line, refusal.get());
                }
            }
            return tree.root;
        } catch (XMLStreamException | RuntimeException e) {
            // the parser of the JDK answers some broken files with exceptions of its own
            return refuse(line, "notWellFormed");
        }
    }

    private Optional<XmlElement> refuse(int line, String code) {
        refusal.at(line, code);
        return Optional.empty();
    }

    private static int lineOf(String text, int position) {
        return 1
                + (int) text.substring(0, position)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is fetched for a diagram");
        });
        return factory;
    }

    /** What has been read so far. */
    private static final class Tree {

        private Optional<XmlElement> root = Optional.empty();
        private Optional<XmlElement> open = Optional.empty();
        private int depth;
        private int elements;

        /** Takes one event; says why the file is refused, if it is. */
        private Optional<String> take(int event, XMLStreamReader reader) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        return Optional.of("tooDeep");
                    }
                    if (++elements > MOST_ELEMENTS || reader.getAttributeCount() > MOST_ATTRIBUTES) {
                        return Optional.of("tooMany");
                    }
                    Map<String, String> attributes = attributes(reader);
                    if (attributes.values().stream().anyMatch(value -> value.length() > LONGEST_VALUE)) {
                        return Optional.of("tooLong");
                    }
                    XmlElement element = new XmlElement(Namespaces.element(reader.getName()), open, attributes);
                    root = root.or(() -> Optional.of(element));
                    open = Optional.of(element);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    open = open.flatMap(XmlElement::parent);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    // what only sets the lines apart is no text
                    if (!reader.isWhiteSpace()) {
                        open.ifPresent(element -> element.append(reader.getText()));
                    }
                    if (open.filter(element -> element.length() > LONGEST_VALUE).isPresent()) {
                        return Optional.of("tooLong");
                    }
                }
                case XMLStreamConstants.COMMENT, XMLStreamConstants.START_DOCUMENT, XMLStreamConstants.END_DOCUMENT -> {
                    // nothing of a diagram is in them
                }
                default -> {
                    // document types, entities, processing instructions
                    return Optional.of("doctype");
                }
            }
            return Optional.empty();
        }

        private static Map<String, String> attributes(XMLStreamReader reader) {
            Map<String, String> attributes = new LinkedHashMap<>();
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                attributes.put(Namespaces.attribute(reader.getAttributeName(i)), reader.getAttributeValue(i));
            }
            // a type is a name with a prefix of the file's choice
            attributes.computeIfPresent("xsi:type", (key, type) -> resolved(type, reader));
            return attributes;
        }

        private static String resolved(String type, XMLStreamReader reader) {
            int colon = type.indexOf(':');
            String prefix = colon < 0 ? "" : type.substring(0, colon);
            String namespace = reader.getNamespaceURI(prefix);
            return Namespaces.BPMN.equals(namespace) ? "bpmn:" + type.substring(colon + 1) : "?:" + type;
        }
    }
}
