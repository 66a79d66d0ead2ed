package org.openrec.guard;

import static org.openrec.guard.Drawing.repeat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Diagrams that managers of the processes would draw: each passes the guard, and the engine takes it. */
public final class FriendlyModels {

    /** A form that a manager added; its answer is a process variable. */
    public static final String OPINION_FORM = """
            {"type": "default", "id": "opinion", "schemaVersion": 16, "components": [
              {"type": "radio", "id": "opinion", "key": "opinion", "label": "Avis", "properties": {"process": "true"},
               "values": [{"label": "Favorable", "value": "yes"}, {"label": "Défavorable", "value": "no"}]}]}
            """;

    private static final String OPINION = "camunda:formRef=\"opinion\" camunda:formRefBinding=\"deployment\"";

    private final Map<String, byte[]> models = new LinkedHashMap<>();

    private FriendlyModels() {}

    public static Map<String, byte[]> all() {
        FriendlyModels friendly = new FriendlyModels();
        friendly.variantsOfTheBundledOne();
        friendly.stepsAndTimes();
        friendly.questionsAndLoops();
        friendly.nestedAndCalled();
        return friendly.models;
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
                bundled.replaceFirst(
                        "<bpmn:sequenceFlow ",
                        "<bpmn:textAnnotation id=\"note\"><bpmn:text>Voir la charte du service</bpmn:text></bpmn:textAnnotation>"
                                + "<bpmn:association id=\"noteLink\" sourceRef=\"reviewApplication\" targetRef=\"note\" /><bpmn:sequenceFlow "));
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

    private void stepsAndTimes() {
        draw("one review and the badge", base("Simple").go("start", "read").go("read", "sign", "told", "end"));
        draw(
                "a partner's opinion",
                base("Partner")
                        .lane("partnerLane", "partner")
                        .in("partnerLane")
                        .human("opinion", "partner", OPINION)
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
        draw("a wait of a day", base("Wait").until("aDay", "P1D").go("start", "read", "aDay", "sign", "told", "end"));
        draw(
                "a wait for a date",
                base("Date")
                        .until("aDate", "2031-09-01T08:00:00+02:00")
                        .go("start", "read", "aDate", "sign", "told", "end"));
        draw(
                "a wait for a message",
                base("Message")
                        .message("reopened")
                        .untilMessage("heard", "reopened")
                        .go("start", "read", "heard", "sign", "told", "end"));
        draw(
                "a receive task",
                base("Receive")
                        .message("answered")
                        .step("receiveTask", "answer", "messageRef=\"answeredMessage\"", Drawing.status("student"), "")
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
                        .tell("sorry")
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

    private void questionsAndLoops() {
        draw(
                "a question with a default",
                base("Question")
                        .ask("good")
                        .close("refuse", "refused")
                        .say("sorry", "applicationRefused", "applicant")
                        .end("refused")
                        .go("start", "read", "good")
                        .when("good", "decision == 'accepted'", "sign")
                        .when("good", "decision != 'accepted'", "refuse")
                        .go("sign", "told", "end")
                        .go("refuse", "sorry", "refused"));
        draw(
                "a question of two variables",
                base("Two")
                        .ask("good")
                        .tell("sorry")
                        .end("refused")
                        .go("start", "read", "good")
                        .when("good", "decision == 'accepted' && reviewers >= 2", "sign")
                        .when("good", "not (decision eq 'accepted' and reviewers ge 2)", "sorry")
                        .go("sign", "told", "end")
                        .go("sorry", "refused"));
        draw(
                "a question of a new form",
                base("Form")
                        .in("serviceLane")
                        .human("form", "staff", OPINION)
                        .in("openrecLane")
                        .ask("good")
                        .tell("sorry")
                        .end("refused")
                        .go("start", "form", "good")
                        .when("good", "opinion == 'yes'", "read")
                        .when("good", "opinion != 'yes'", "sorry")
                        .go("read", "sign", "told", "end")
                        .go("sorry", "refused"));
        draw(
                "a variable of its own",
                base("Own")
                        .variables("level, amount")
                        .ask("good")
                        .tell("sorry")
                        .end("refused")
                        .go("start", "read", "good")
                        .when("good", "level > 2 || amount < 10.5", "sign")
                        .when("good", "level <= 2 && amount >= 10.5", "sorry")
                        .go("sign", "told", "end")
                        .go("sorry", "refused"));
        draw(
                "a loop over a human task",
                base("Loop")
                        .in("studentLane")
                        .human(
                                "again",
                                "student",
                                "camunda:formRef=\"completeApplication\" camunda:formRefBinding=\"deployment\"")
                        .in("openrecLane")
                        .ask("good")
                        .ask("begin")
                        .go("start", "begin", "read", "good")
                        .when("good", "decision == 'accepted'", "sign")
                        .when("good", "decision == 'notYet'", "again")
                        .go("again", "begin")
                        .go("sign", "told", "end"));
        draw(
                "a loop over an hour",
                base("Hourly")
                        .ask("ready")
                        .ask("begin")
                        .until("hour", "PT1H")
                        .go("start", "read", "begin", "ready")
                        .when("ready", "missingReviews == 0", "sign")
                        .when("ready", "missingReviews > 0", "hour")
                        .go("hour", "begin")
                        .go("sign", "told", "end"));
        draw(
                "two steps at once",
                base("Parallel")
                        .gateway("parallelGateway", "fork")
                        .gateway("parallelGateway", "join")
                        .in("serviceLane")
                        .human("readToo", "staff", OPINION)
                        .in("openrecLane")
                        .go("start", "fork", "read", "join")
                        .go("fork", "readToo", "join")
                        .go("join", "sign", "told", "end"));
        draw(
                "one or two steps",
                base("Inclusive")
                        .gateway("inclusiveGateway", "fork")
                        .gateway("inclusiveGateway", "join")
                        .tell("extra")
                        .go("start", "read", "fork")
                        .when("fork", "reviewers > 0", "sign")
                        .when("fork", "reviewers > 1", "extra")
                        .go("sign", "join")
                        .go("extra", "join")
                        .go("join", "told", "end"));
        draw(
                "whichever comes first",
                base("First")
                        .message("takenBack")
                        .gateway("eventBasedGateway", "first")
                        .until("over", "PT10M")
                        .untilMessage("back", "takenBack")
                        .ask("begin")
                        .go("start", "begin", "read", "first", "over", "sign", "told", "end")
                        .go("first", "back", "begin"));
    }

    private void nestedAndCalled() {
        draw(
                "steps in a sub-process",
                base("Nested")
                        .in("serviceLane")
                        .inside("part", "", inner -> inner.start("innerStart")
                                .human("innerTask", "staff", "")
                                .sideEnd("innerEnd")
                                .go("innerStart", "innerTask", "innerEnd"))
                        .in("openrecLane")
                        .go("start", "part", "read", "sign", "told", "end"));
        draw(
                "withdrawal at any time",
                base("Withdraw")
                        .message("gone")
                        .inside("withdrawal", "triggeredByEvent=\"true\"", inner -> inner.step(
                                        "startEvent",
                                        "left",
                                        "",
                                        "",
                                        "<bpmn:messageEventDefinition id=\"leftEvent\" messageRef=\"goneMessage\" />")
                                .tell("bye")
                                .end("leftEnd")
                                .go("left", "bye", "leftEnd"))
                        .go("start", "read", "sign", "told", "end"));
        draw(
                "a time limit on a sub-process",
                base("Limit")
                        .in("serviceLane")
                        .inside("part", "", inner -> inner.start("innerStart")
                                .human("innerTask", "staff", "")
                                .sideEnd("innerEnd")
                                .go("innerStart", "innerTask", "innerEnd"))
                        .in("openrecLane")
                        .timeout("over", "part", "P30D")
                        .tell("sorry")
                        .end("closed")
                        .go("start", "part", "read", "sign", "told", "end")
                        .go("over", "sorry", "closed"));
        draw(
                "another process is called",
                base("Call")
                        .step("callActivity", "other", "calledElement=\"badge-application\"", "", "")
                        .go("start", "read", "other", "sign", "told", "end"));
        draw(
                "the case is handed to another process",
                new String(
                                base("HandOver")
                                        .step("callActivity", "other", "calledElement=\"badge-application\"", "", "")
                                        .go("start", "read", "other", "sign", "told", "end")
                                        .file(),
                                StandardCharsets.UTF_8)
                        .replace(
                                "calledElement=\"badge-application\">",
                                "calledElement=\"badge-application\"><bpmn:extensionElements>"
                                        + "<camunda:in businessKey=\"#{execution.processBusinessKey}\" /><camunda:in variables=\"all\" />"
                                        + "<camunda:out source=\"decision\" target=\"decision\" /></bpmn:extensionElements>")
                        .getBytes(StandardCharsets.UTF_8));
        draw(
                "the same step three times",
                base("Three")
                        .in("serviceLane")
                        .step("userTask", "each", "", Drawing.status("staff"), repeat("3"))
                        .in("openrecLane")
                        .go("start", "each", "read", "sign", "told", "end"));
        draw(
                "a milestone",
                base("Milestone")
                        .step("intermediateThrowEvent", "half", "", "", "")
                        .go("start", "read", "half", "sign", "told", "end"));
        draw(
                "an end of everything",
                base("Terminate")
                        .gateway("parallelGateway", "fork")
                        .tell("other")
                        .step(
                                "endEvent",
                                "stop",
                                "",
                                Drawing.status("nobody"),
                                "<bpmn:terminateEventDefinition id=\"stopEvent\" />")
                        .go("start", "read", "fork", "sign", "told", "end")
                        .go("fork", "other", "stop"));
        draw(
                "retries of an action",
                new String(
                                base("Retry")
                                        .go("start", "read", "sign", "told", "end")
                                        .file(),
                                StandardCharsets.UTF_8)
                        .replace(
                                "\"${issueCredential}\">",
                                "\"${issueCredential}\"><bpmn:extensionElements><camunda:failedJobRetryTimeCycle>R5/PT10M</camunda:failedJobRetryTimeCycle></bpmn:extensionElements>")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static Drawing base(String key) {
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
        models.put(title, drawing.file());
    }

    private void draw(String title, byte[] file) {
        models.put(title, file);
    }

    private void variant(String title, String xml) {
        String own = xml.replace("badge-application", "friendly-" + title.replaceAll("[^a-z]+", "-"));
        if (!title.contains("bundled") && xml.equals(bundled())) {
            throw new IllegalStateException(title + " is no variant");
        }
        models.put(title, own.getBytes(StandardCharsets.UTF_8));
    }

    static String bundled() {
        try {
            return Files.readString(Path.of("bpmn", "badge-application.bpmn"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
