package org.openrec.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The bundled diagram with one change that a manager would make. */
final class FriendlyVariants {

    private final Map<String, byte[]> models = new LinkedHashMap<>();

    private FriendlyVariants() {}

    static Map<String, byte[]> all() {
        FriendlyVariants variants = new FriendlyVariants();
        variants.variantsOfTheBundledOne();
        return variants.models;
    }

    private void variantsOfTheBundledOne() {
        String bundled = bundled();
        variant("the diagram as it is bundled", bundled);
        variant("another name for a step", bundled.replace("\"Instruire la demande\"", "\"Lire et juger la demande\""));
        variant("a fixed delay for the review", bundled.replace("${reviewDelay}", "P14D"));
        variant("a longer delay for the student", bundled.replace("${revisionDelay}", "P60D"));
        variant("exactly two reviewers", bundled.replace("${missingReviews}", "2"));
        variant(
                "reviewers one after the other",
                bundled.replace(
                        "<bpmn:multiInstanceLoopCharacteristics>",
                        "<bpmn:multiInstanceLoopCharacteristics isSequential=\"true\">"));
        variant(
                "another text of a status",
                bundled.replace("Le service lit votre demande.", "Deux personnes du service lisent votre demande."));
        variant(
                "weekly reminders",
                bundled.replace(
                        "<bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">${reviewDelay}</bpmn:timeDuration>",
                        "<bpmn:timeCycle xsi:type=\"bpmn:tFormalExpression\">R10/P7D</bpmn:timeCycle>"));
        variant(
                "refused as the default answer",
                bundled.replaceFirst(
                                "<bpmn:exclusiveGateway id=\"whichDecision\"",
                                "<bpmn:exclusiveGateway id=\"whichDecision\" default=\"whichDecisionToCloseAsRefused\"")
                        .replaceFirst(
                                "(?s)(<bpmn:sequenceFlow id=\"whichDecisionToCloseAsRefused\"[^>]*)>.*?</bpmn:sequenceFlow>",
                                "$1 />"));
        variant(
                "a note on the diagram",
                bundled.replace(
                        "</bpmn:process>",
                        "<bpmn:textAnnotation id=\"note\"><bpmn:text>Voir la charte du service</bpmn:text></bpmn:textAnnotation>"
                                + "<bpmn:association id=\"noteLink\" sourceRef=\"reviewApplication\" targetRef=\"note\" /></bpmn:process>"));
        variant(
                "colours",
                bundled.replace(
                                "<bpmn:definitions ",
                                "<bpmn:definitions xmlns:bioc=\"http://bpmn.io/schema/bpmn/biocolor/1.0\" "
                                        + "xmlns:color=\"http://www.omg.org/spec/BPMN/non-normative/color/1.0\" ")
                        .replace(
                                "bpmnElement=\"reviewApplication\"",
                                "bpmnElement=\"reviewApplication\" bioc:stroke=\"#0d4372\" bioc:fill=\"#bbdefb\" "
                                        + "color:background-color=\"#bbdefb\" color:border-color=\"#0d4372\""));
        variant(
                "documentation of a step",
                bundled.replaceFirst(
                        "(<bpmn:userTask id=\"reviewApplication\"[^>]*>)",
                        "$1<bpmn:documentation>Lire chaque preuve, puis décider.</bpmn:documentation>"));
        variant("no acknowledgement", bundled.replaceFirst("\"applicationReceived\"", "\"reviewLate\""));
        variant("comments in the file", bundled.replace("<bpmn:laneSet", "<!-- les acteurs --><bpmn:laneSet"));
    }

    private void variant(String title, String xml) {
        String own = xml.replace("badge-application", "friendly-" + title.replaceAll("[^a-z]+", "-"));
        if (!title.contains("bundled") && xml.equals(bundled())) {
            throw new IllegalStateException(title + " is no variant");
        }
        models.put(title, own.getBytes(StandardCharsets.UTF_8));
    }

    private static String bundled() {
        try {
            return Files.readString(Path.of("bpmn", "badge-application.bpmn"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
