package org.openrec.guard;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A diagram that would do harm.
 *
 * @param element the id that the message must name; empty if it is about the file
 * @param code what the guard must find there
 */
public record Hostile(String title, String element, String code, byte[] file) {

    /** A good diagram: each hostile one differs from it in one place. */
    static final String GOOD = good().xml();

    public static List<Hostile> all() {
        return Stream.of(
                        HostileCode.all(),
                        HostileExpressions.all(),
                        HostileLoops.all(),
                        HostileWays.all(),
                        HostileDrawings.all(),
                        HostilePeople.all(),
                        HostilePictures.all(),
                        HostileEngine.all(),
                        HostileFiles.small())
                .flatMap(List::stream)
                .toList();
    }

    static Drawing good() {
        return Drawing.of("hostile")
                .message("back")
                .in("studentLane")
                .start("start")
                .review("read")
                .remind("late", "read", "P7D")
                .say("nudge", "reviewReminder", "service")
                .sideEnd("nudged")
                .ask("which")
                .sign("sign")
                .say("told", "badgeIssued", "applicant")
                .end("end")
                .close("shut", "refused")
                .say("sorry", "applicationRefused", "applicant")
                .end("refused")
                .go("start", "read", "which")
                .when("which", "decision == 'accepted'", "sign")
                .when("which", "decision != 'accepted'", "shut")
                .go("sign", "told", "end")
                .go("shut", "sorry", "refused")
                .go("late", "nudge", "nudged");
    }

    static Hostile of(String title, String element, String code, UnaryOperator<String> change) {
        String changed = change.apply(GOOD);
        if (changed.equals(GOOD)) {
            throw new IllegalStateException(title + " changes nothing");
        }
        return new Hostile(title, element, code, changed.getBytes(StandardCharsets.UTF_8));
    }

    static Hostile replaced(String title, String element, String code, String from, String to) {
        return of(title, element, code, xml -> xml.replace(from, to));
    }

    /** Adds an attribute to the element of that id. */
    static Hostile attribute(String title, String element, String code, String attribute) {
        return of(title, element, code, xml -> with(xml, element, attribute));
    }

    /** Adds extension elements to the element of that id. */
    static Hostile extension(String title, String element, String code, String extension) {
        return of(title, element, code, xml -> extended(xml, element, extension));
    }

    /** Adds something at the end of the element of that id. */
    static Hostile inside(String title, String element, String code, String content) {
        return of(
                title,
                element,
                code,
                xml -> xml.replaceFirst(
                        "(?s)(<bpmn:(\\w+) id=\"" + element + "\" .*?)(</bpmn:\\2>)",
                        "$1" + Matcher.quoteReplacement(content) + "$3"));
    }

    static String with(String xml, String element, String attribute) {
        return xml.replace(" id=\"" + element + "\" name=", " id=\"" + element + "\" " + attribute + " name=");
    }

    private static String extended(String xml, String element, String extension) {
        Matcher open =
                Pattern.compile("<bpmn:\\w+ id=\"" + element + "\" [^>]*>").matcher(xml);
        if (!open.find()) {
            throw new IllegalStateException("No element " + element);
        }
        String before = xml.substring(0, open.end());
        String after = xml.substring(open.end());
        String extensions = "<bpmn:extensionElements>";
        return after.startsWith(extensions)
                ? before + extensions + extension + after.substring(extensions.length())
                : before + extensions + extension + "</bpmn:extensionElements>" + after;
    }

    @Override
    public String toString() {
        return title;
    }
}
