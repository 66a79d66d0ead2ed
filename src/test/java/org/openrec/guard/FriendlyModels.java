package org.openrec.guard;

import static org.openrec.guard.Snippets.repeat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Diagrams that managers of the processes would draw: each passes the guard, and the engine takes it. */
public final class FriendlyModels {

    /** A form that a manager added; its answer, in a group, is a process variable. */
    public static final String OPINION_FORM = """
            {"type": "default", "id": "opinion", "schemaVersion": 16, "components": [
              {"type": "group", "id": "group", "label": "Avis", "components": [
                {"type": "radio", "id": "opinion", "key": "opinion", "label": "Avis", "properties": {"process": "true"},
                 "values": [{"label": "Favorable", "value": "yes"}, {"label": "Défavorable", "value": "no"}]}]}]}
            """;

    /** Forms with one number each, that need not be given in the second. */
    public static final List<String> NUMBER_FORMS = List.of(number("count", true, 5), number("amount", false, 10));

    private static String number(String key, boolean required, int most) {
        return """
                {"type": "default", "id": "%s", "schemaVersion": 16, "components": [
                  {"type": "number", "key": "%s", "label": "Nombre", "properties": {"process": "true"},
                   "validate": {"required": %s, "min": 0, "max": %d}}]}
                """.formatted(key, key, required, most);
    }

    static final String OPINION = "camunda:formRef=\"opinion\" camunda:formRefBinding=\"deployment\"";

    private final Map<String, byte[]> models = new LinkedHashMap<>();

    private FriendlyModels() {}

    public static Map<String, byte[]> all() {
        FriendlyModels friendly = new FriendlyModels();
        friendly.models.putAll(FriendlyVariants.all());
        friendly.stepsAndTimes();
        friendly.models.putAll(FriendlyWays.all());
        friendly.models.putAll(FriendlyCases.all());
        friendly.models.putAll(FriendlyDrawing.all());
        return friendly.models;
    }

    private void stepsAndTimes() {
        draw("one review and the badge", base("Simple").go("start", "read").go("read", "sign", "told", "end"));
        draw(
                "a partner's opinion",
                base("Partner")
                        .lane("partnerLane", "partner")
                        .in("partnerLane")
                        .human("opinion", "partner", OPINION + " camunda:candidateGroups=\"partner@passerelles\"")
                        .in("openrecLane")
                        .go("start", "opinion", "read", "sign", "told", "end"));
        draw(
                "the sponsor signs last",
                base("Sponsor")
                        .lane("sponsorLane", "sponsor")
                        .in("sponsorLane")
                        .human("approve", "sponsor", "")
                        .in("openrecLane")
                        .go("start", "read", "approve", "sign", "told", "end"));
        draw(
                "a manager checks",
                base("Manager")
                        .lane("managerLane", "manager")
                        .in("managerLane")
                        .human("check", "staff", OPINION)
                        .in("openrecLane")
                        .go("start", "check", "read", "sign", "told", "end"));
        draw(
                "two reviews by two services",
                base("TwoServices")
                        .in("serviceLane")
                        .human("readAgain", "staff", OPINION + " camunda:candidateGroups=\"staff@dci\"")
                        .in("openrecLane")
                        .go("start", "read", "readAgain", "sign", "told", "end"));
        draw(
                "a notice in words of its own",
                base("Words")
                        .write("say", "Votre demande de {0}", "Bonjour {1}, votre demande avance ; c’est {bien}.")
                        .go("start", "read", "say", "sign", "told", "end"));
        draw(
                "a refusal told in words of its own",
                base("RefusedInWords")
                        .ask("which")
                        .close("shut", "refused")
                        .write("sorry", "Votre demande", "Nous avons lu votre demande avec soin.")
                        .end("refused")
                        .go("start", "read", "which")
                        .each("which", "sign", "shut", "read")
                        .go("sign", "told", "end")
                        .go("shut", "sorry", "refused"));
        draw("a wait of a day", base("Wait").until("aDay", "P1D").go("start", "read", "aDay", "sign", "told", "end"));
        draw(
                "a wait for a date",
                base("Date")
                        .until("aDate", "2031-09-01T08:00:00+02:00")
                        .go("start", "read", "aDate", "sign", "told", "end"));
        draw(
                "a wait for a message",
                base("Message")
                        .message("decisionTakenBack")
                        .untilMessage("heard", "decisionTakenBack")
                        .go("start", "read", "heard", "sign", "told", "end"));
        draw(
                "a receive task",
                base("Receive")
                        .message("decisionTakenBack")
                        .step(
                                "receiveTask",
                                "answer",
                                "messageRef=\"decisionTakenBackMessage\"",
                                Snippets.status("student"),
                                "")
                        .go("start", "read", "answer", "sign", "told", "end"));
        draw(
                "a reminder",
                base("Reminder")
                        .remind("late", "read", "P7D")
                        .say("nudge", "reviewReminder", "service")
                        .sideEnd("nudged")
                        .go("start", "read", "sign", "told", "end")
                        .go("late", "nudge", "nudged"));
        draw(
                "several reminders",
                base("Reminders")
                        .remind("late", "read", "R5/P7D")
                        .say("nudge", "reviewReminder", "service")
                        .sideEnd("nudged")
                        .go("start", "read", "sign", "told", "end")
                        .go("late", "nudge", "nudged"));
        draw(
                "an end by time",
                base("Timeout")
                        .timeout("over", "read", "P90D")
                        .close("shut", "abandoned")
                        .say("sorry", "applicationAbandoned", "applicant")
                        .end("closed")
                        .go("start", "read", "sign", "told", "end")
                        .go("over", "shut", "sorry", "closed"));
        draw(
                "a task with a due date",
                base("Due")
                        .in("serviceLane")
                        .human("soon", "staff", "camunda:dueDate=\"P3D\" camunda:priority=\"50\"")
                        .in("openrecLane")
                        .go("start", "soon", "read", "sign", "told", "end"));
    }

    /** A human step as often as a variable says. */
    public static Drawing repeated(String variable) {
        return Drawing.of("friendlyMany")
                .variables(variable)
                .in("studentLane")
                .start("start")
                .in("serviceLane")
                .step("userTask", "each", "", Snippets.status("staff"), repeat("${" + variable + "}"))
                .in("openrecLane")
                .end("end")
                .go("start", "each", "end");
    }

    /** The process {@code reads-once} that some of them call. */
    public static byte[] called() {
        return calledAs("reads-once").getBytes(StandardCharsets.UTF_8);
    }

    /** A process in which somebody decides. */
    public static String calledAs(String key) {
        return Drawing.of(key)
                .start("start")
                .review("read")
                .end("end")
                .go("start", "read", "end")
                .whole()
                .xml();
    }

    /** A process in which somebody of the service does something and decides nothing. */
    public static String asksOnce(String key) {
        return Drawing.of(key)
                .start("start")
                .in("serviceLane")
                .human("ask", "staff", "")
                .in("openrecLane")
                .end("end")
                .go("start", "ask", "end")
                .whole()
                .xml();
    }

    /** A process of that key in which nobody decides. */
    public static String readsNothing(String key) {
        return Drawing.of(key)
                .start("start")
                .tell("say")
                .end("end")
                .go("start", "say", "end")
                .whole()
                .xml();
    }

    /** A review, and the badge as it says. */
    public static String signedAfterReview(String key) {
        return Drawing.of(key)
                .in("studentLane")
                .start("start")
                .review("read")
                .sign("sign")
                .say("told", "badgeIssued", "applicant")
                .end("end")
                .go("start", "read", "sign", "told", "end")
                .whole()
                .xml();
    }

    /** A signature after another process. */
    public static String signingAfter(String called) {
        return Drawing.of("friendlySigningAfter")
                .in("studentLane")
                .start("start")
                .in("openrecLane")
                .call("other", called, "")
                .sign("sign")
                .say("told", "badgeIssued", "applicant")
                .end("end")
                .go("start", "other", "sign", "told", "end")
                .whole()
                .xml();
    }

    /** A review beside a notice, and a day; sixty times. */
    static byte[] threeHundredSteps() {
        Drawing drawing = base("Large");
        String last = "start";
        for (int i = 0; i < 60; i++) {
            drawing.gateway("parallelGateway", "fork" + i)
                    .review("read" + i)
                    .tell("say" + i)
                    .gateway("parallelGateway", "join" + i)
                    .until("day" + i, "P1D")
                    .go(last, "fork" + i, "read" + i, "join" + i, "day" + i)
                    .go("fork" + i, "say" + i, "join" + i);
            last = "day" + i;
        }
        return drawing.go(last, "read", "sign", "told", "end").whole().file();
    }

    static Drawing base(String key) {
        return Drawing.of("friendly" + key)
                .in("studentLane")
                .start("start")
                .in("openrecLane")
                .review("read")
                .sign("sign")
                .say("told", "badgeIssued", "applicant")
                .end("end");
    }

    private void draw(String title, Drawing drawing) {
        models.put(title, drawing.whole().file());
    }
}
