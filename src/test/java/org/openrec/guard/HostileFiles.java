package org.openrec.guard;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Files that are no diagram at all, or that want to make the parser fetch, swell or stumble. */
final class HostileFiles {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private HostileFiles() {}

    static List<Hostile> small() {
        List<Hostile> all = new ArrayList<>();
        documentTypes(all);
        bytes(all);
        namespaces(all);
        return all;
    }

    /** Made when they are needed: nobody wants them in a repository. */
    static List<Hostile> huge() {
        String good = Hostile.GOOD;
        return List.of(
                file("fifty megabytes", "tooLarge", filled(50_000_000)),
                file("fifty megabytes of one name", "tooLarge", ("<" + "a".repeat(50_000_000)).getBytes(UTF_8)),
                file(
                        "just over two megabytes",
                        "tooLarge",
                        good.replace("<bpmn:laneSet", "<!--" + "x".repeat(2_097_152) + "--><bpmn:laneSet")
                                .getBytes(UTF_8)),
                file(
                        "100,000 elements",
                        "tooMany",
                        good.replace("</bpmn:process>", "<a/>".repeat(100_000) + "</bpmn:process>")
                                .getBytes(UTF_8)),
                file(
                        "100,000 steps",
                        "tooLarge",
                        good.replace(
                                        "</bpmn:process>",
                                        "<bpmn:sendTask id=\"x\" />".repeat(100_000) + "</bpmn:process>")
                                .getBytes(UTF_8)),
                file(
                        "a depth of 10,000",
                        "tooDeep",
                        good.replace(
                                        "</bpmn:process>",
                                        "<a>".repeat(10_000) + "</a>".repeat(10_000) + "</bpmn:process>")
                                .getBytes(UTF_8)),
                file(
                        "a depth of 100,000 that never closes",
                        "tooDeep",
                        "<a>".repeat(100_000).getBytes(UTF_8)),
                file("a hundred attributes", "tooMany", ("<a " + attributes(100) + "/>").getBytes(UTF_8)),
                file("100,000 attributes", null, ("<a " + attributes(100_000) + "/>").getBytes(UTF_8)),
                file("a name of a megabyte", null, ("<" + "a".repeat(1_000_000) + "/>").getBytes(UTF_8)),
                new Hostile(
                        "20,000 namespaces",
                        "a1",
                        "notBpmn",
                        ("<a id=\"a1\" " + namespaceDeclarations(20_000) + "/>").getBytes(UTF_8)),
                new Hostile(
                        "a text of a megabyte",
                        "",
                        "tooLong",
                        good.replace("\"Étape told\"", "\"" + "x".repeat(1_000_000) + "\"")
                                .getBytes(UTF_8)),
                file(
                        "1.9 MB of spaces in a property",
                        "tooLong",
                        good.replace(
                                        "value=\"application\"",
                                        "value=\"application\" /><camunda:property name=\"variables\" value=\""
                                                + " ".repeat(1_900_000) + "x\"")
                                .getBytes(UTF_8)),
                file(
                        "a name of 2 MB with three hundred faults",
                        "tooLong",
                        good.replace("name=\"Processus hostile\"", "name=\"" + "x".repeat(1_900_000) + "\"")
                                .replace("</bpmn:process>", "<bpmn:task />".repeat(300) + "</bpmn:process>")
                                .getBytes(UTF_8)),
                file(
                        "a documentation of a megabyte in pieces",
                        "tooLong",
                        good.replace(
                                        "</bpmn:process>",
                                        "<bpmn:documentation>" + "<![CDATA[xxxxxxxx]]>".repeat(90_000)
                                                + "</bpmn:documentation></bpmn:process>")
                                .getBytes(UTF_8)),
                new Hostile(
                        "three hundred faults at a step with the longest name",
                        "told",
                        "attribute",
                        good.replace("\"Étape told\"", "\"" + "é".repeat(9_000) + "\"")
                                .replace(
                                        "<bpmn:sendTask id=\"told\"",
                                        "<bpmn:sendTask " + attributes(35) + " id=\"told\"")
                                .getBytes(UTF_8)),
                new Hostile(
                        "4,000 arrows",
                        "hostile",
                        "tooManySteps",
                        good.replace("</bpmn:process>", arrows(4_000) + "</bpmn:process>")
                                .getBytes(UTF_8)),
                new Hostile(
                        "15,000 unknown elements",
                        "hostile",
                        "element",
                        good.replace("</bpmn:process>", "<a/>".repeat(15_000) + "</bpmn:process>")
                                .getBytes(UTF_8)),
                new Hostile(
                        "5,000 steps",
                        "hostile",
                        "tooManySteps",
                        good.replace("</bpmn:process>", steps(5_000) + "</bpmn:process>")
                                .getBytes(UTF_8)));
    }

    private static String arrows(int count) {
        StringBuilder arrows = new StringBuilder();
        for (int i = 0; i < count; i++) {
            arrows.append("<bpmn:sequenceFlow id=\"more%d\" sourceRef=\"sign\" targetRef=\"told\" />".formatted(i));
        }
        return arrows.toString();
    }

    private static void documentTypes(List<Hostile> all) {
        String bomb = """
                <!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">\
                <!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">]>""";
        all.add(headed("a document type", "doctype", "<!DOCTYPE definitions>"));
        all.add(headed(
                "a document type from the network", "doctype", "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\">"));
        all.add(changed("a bomb of entities", "doctype", xml -> xml.replace(HEAD, HEAD + bomb)
                .replace("Étape told", "&f;")));
        all.add(changed("a file of the machine", "doctype", xml -> xml.replace(
                        HEAD, HEAD + "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")
                .replace("Étape told", "&x;")));
        all.add(headed(
                "an entity with parameters",
                "doctype",
                "<!DOCTYPE a [<!ENTITY % x SYSTEM \"http://127.0.0.1:9/x\"> %x;]>"));
        all.add(headed(
                "a bomb of attributes by default",
                "doctype",
                "<!DOCTYPE a [<!ATTLIST a b CDATA \"" + "x".repeat(10_000) + "\">]>"));
        all.add(changed(
                "an entity that nobody declares", "notWellFormed", xml -> xml.replace("Étape told", "&unknown;")));
        all.add(headed("a style sheet", "doctype", "<?xml-stylesheet href=\"http://127.0.0.1:9/a.xsl\"?>"));
    }

    private static void bytes(List<Hostile> all) {
        all.add(file("UTF-16 with a mark", "notUtf8", marked(new byte[] {(byte) 0xFE, (byte) 0xFF}, UTF_16BE)));
        all.add(file("UTF-16 the other way round", "notUtf8", marked(new byte[] {(byte) 0xFF, (byte) 0xFE}, UTF_16LE)));
        all.add(file("UTF-16 without a mark", "notUtf8", marked(new byte[0], UTF_16BE)));
        all.add(file(
                "UTF-32", "notUtf8", marked(new byte[] {0, 0, (byte) 0xFE, (byte) 0xFF}, Charset.forName("UTF-32BE"))));
        all.add(file("EBCDIC", "notUtf8", Hostile.GOOD.getBytes(Charset.forName("IBM1047"))));
        all.add(file(
                "UTF-8 with a mark", "notUtf8", marked(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, UTF_8)));
        all.add(file("Latin 1 that says UTF-8", "notUtf8", Hostile.GOOD.getBytes(ISO_8859_1)));
        for (String encoding : List.of("UTF-7", "UTF-16", "ISO-8859-1", "IBM1047", "x-unknown")) {
            all.add(changed(
                    "UTF-8 that says " + encoding,
                    "notUtf8",
                    xml -> xml.replace("encoding=\"UTF-8\"", "encoding=\"" + encoding + "\"")));
        }
        all.add(file("half a character", "notUtf8", spoilt((byte) 0xC3)));
        all.add(file("a character in too many bytes", "notUtf8", marked(new byte[] {(byte) 0xC0, (byte) 0xBC}, UTF_8)));
        all.add(file(
                "half a pair of surrogates",
                "notUtf8",
                marked(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, UTF_8)));
        all.add(file("a zero", "notUtf8", spoilt((byte) 0)));
        all.add(changed("a control character", "notWellFormed", xml -> xml.replace("Étape told", "\u0001")));
        all.add(changed(
                "a control character in other words", "notWellFormed", xml -> xml.replace("Étape told", "&#1;")));
        all.add(changed("XML 1.1", "notWellFormed", xml -> xml.replace("version=\"1.0\"", "version=\"1.1\"")));
        all.add(file("nothing", "notWellFormed", new byte[0]));
        all.add(file("half a file", "notWellFormed", Arrays.copyOf(Hostile.GOOD.getBytes(UTF_8), 3_000)));
        all.add(file("a script instead", "notWellFormed", "println 'hello'".getBytes(UTF_8)));
        all.add(changed(
                "the same attribute twice",
                "notWellFormed",
                xml -> xml.replace("id=\"told\" ", "id=\"told\" id=\"told2\" ")));
    }

    private static void namespaces(List<Hostile> all) {
        all.add(new Hostile(
                "a page instead",
                "html",
                "notBpmn",
                "<html id=\"html\"><script>alert(1)</script></html>".getBytes(UTF_8)));
        all.add(new Hostile(
                "no namespace",
                "definitions",
                "notBpmn",
                Hostile.GOOD
                        .replace(
                                "xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"",
                                "xmlns:bpmn=\"http://example.org/MODEL\"")
                        .getBytes(UTF_8)));
        all.add(Hostile.replaced(
                "a script task of no namespace",
                "s",
                "element",
                "</bpmn:process>",
                "<scriptTask id=\"s\" scriptFormat=\"groovy\"><script>1</script></scriptTask></bpmn:process>"));
        all.add(Hostile.replaced(
                "a script task of another namespace",
                "hostile",
                "element",
                "<bpmn:laneSet",
                "<x:extras xmlns:x=\"http://example.org/x\"><x:scriptTask /></x:extras><bpmn:laneSet"));
        all.add(Hostile.attribute(
                "an attribute of another namespace",
                "told",
                "attribute",
                "xmlns:x=\"http://example.org/x\" x:class=\"a\""));
        all.add(Hostile.replaced(
                "a schema from the network",
                "definitions",
                "value",
                "id=\"definitions\"",
                "xsi:schemaLocation=\"http://a http://127.0.0.1:9/a.xsd\" id=\"definitions\""));
        all.add(
                Hostile.inside(
                        "something included",
                        "hostile",
                        "element",
                        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\" parse=\"text\" />"));
        all.add(Hostile.replaced(
                "a type that is no expression",
                "whichTosign",
                "valueOneOf",
                "xsi:type=\"bpmn:tFormalExpression\">${decision == 'accepted'}",
                "xsi:type=\"bpmn:tScript\">${decision == 'accepted'}"));
        all.add(Hostile.replaced(
                "a step of the engine's namespace",
                "hostile",
                "element",
                "</bpmn:process>",
                "<camunda:scriptTask id=\"s\" /></bpmn:process>"));
        all.add(Hostile.replaced(
                "a diagram of decisions inside",
                "d",
                "element",
                "<bpmn:message ",
                "<d:decision xmlns:d=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"d\" /><bpmn:message "));
        all.add(Hostile.replaced(
                "words between the steps", "hostile", "strayText", "<bpmn:laneSet", "println 1<bpmn:laneSet"));
    }

    private static Hostile headed(String title, String code, String head) {
        return changed(title, code, xml -> xml.replace(HEAD, HEAD + head));
    }

    private static Hostile changed(String title, String code, UnaryOperator<String> change) {
        return Hostile.of(title, "", code, change);
    }

    private static Hostile file(String title, String code, byte[] file) {
        return new Hostile(title, "", code, file);
    }

    private static byte[] marked(byte[] mark, Charset charset) {
        byte[] text = Hostile.GOOD.getBytes(charset);
        byte[] all = Arrays.copyOf(mark, mark.length + text.length);
        System.arraycopy(text, 0, all, mark.length, text.length);
        return all;
    }

    private static byte[] spoilt(byte with) {
        byte[] file = Hostile.GOOD.getBytes(UTF_8);
        file[Hostile.GOOD.indexOf("definitions id") + 3] = with;
        file[2_000] = with;
        return file;
    }

    private static byte[] filled(int size) {
        byte[] file = new byte[size];
        Arrays.fill(file, (byte) ' ');
        byte[] good = Hostile.GOOD.getBytes(UTF_8);
        System.arraycopy(good, 0, file, 0, good.length);
        return file;
    }

    private static String attributes(int number) {
        return numbered(number, "a%d=\"\" ");
    }

    private static String namespaceDeclarations(int number) {
        return numbered(number, "xmlns:a%d=\"b\" ");
    }

    private static String steps(int number) {
        return numbered(number, "<bpmn:sendTask id=\"x%d\" />");
    }

    private static String numbered(int number, String pattern) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < number; i++) {
            text.append(pattern.formatted(i));
        }
        return text.toString();
    }
}
