package org.openrec.guard;

import static org.openrec.guard.FriendlyModels.OPINION;
import static org.openrec.guard.FriendlyModels.base;
import static org.openrec.guard.Snippets.repeat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Questions, loops, steps at once, sub-processes and calls, as managers would draw them. */
final class FriendlyWays {

    private final Map<String, byte[]> models = new LinkedHashMap<>();

    private FriendlyWays() {}

    static Map<String, byte[]> all() {
        FriendlyWays ways = new FriendlyWays();
        ways.questionsAndLoops();
        ways.nestedAndCalled();
        return ways.models;
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
                        .each("good", "sign", "refuse", "read")
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
                "a number that may be empty",
                base("Own")
                        .in("serviceLane")
                        .human("ask", "staff", "camunda:formRef=\"amount\" camunda:formRefBinding=\"deployment\"")
                        .in("openrecLane")
                        .ask("much")
                        .tell("thanks")
                        .go("start", "ask", "much")
                        .when("much", "amount > 2.5 && amount < 7", "thanks")
                        .when("much", "not (amount > 2.5 && amount < 7)", "read")
                        .go("thanks", "read", "sign", "told", "end"));
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
                        .when("good", "decision != 'accepted'", "again")
                        .go("again", "begin")
                        .go("sign", "told", "end"));
        draw(
                "a loop over an hour",
                base("Hourly")
                        .ask("ready")
                        .ask("begin")
                        .until("hour", "PT1H")
                        .in("serviceLane")
                        .human("more", "staff", "camunda:formRef=\"count\" camunda:formRefBinding=\"deployment\"")
                        .in("openrecLane")
                        .go("start", "read", "more", "begin", "ready")
                        .when("ready", "count == 0", "sign")
                        .when("ready", "count > 0", "hour")
                        .go("hour", "more")
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
                        .go("sign", "told", "join")
                        .go("extra", "join")
                        .go("join", "end"));
        draw(
                "whichever comes first",
                base("First")
                        .message("decisionTakenBack")
                        .gateway("eventBasedGateway", "first")
                        .until("over", "PT10M")
                        .untilMessage("back", "decisionTakenBack")
                        .ask("begin")
                        .go("start", "begin", "read", "first", "over", "sign", "told", "end")
                        .go("first", "back", "begin"));
    }

    private void nestedAndCalled() {
        draw(
                "steps in a sub-process",
                base("Nested").partWithTask("part").go("start", "part", "read", "sign", "told", "end"));
        draw(
                "withdrawal at any time",
                base("Withdraw")
                        .message("applicationWithdrawn")
                        .inside("withdrawal", "triggeredByEvent=\"true\"", inner -> inner.step(
                                        "startEvent",
                                        "left",
                                        "",
                                        "",
                                        "<bpmn:messageEventDefinition id=\"leftEvent\" messageRef=\"applicationWithdrawnMessage\" />")
                                .tell("bye")
                                .end("leftEnd")
                                .go("left", "bye", "leftEnd"))
                        .go("start", "read", "sign", "told", "end"));
        draw(
                "a time limit on a sub-process",
                base("Limit")
                        .partWithTask("part")
                        .timeout("over", "part", "P30D")
                        .tell("sorry")
                        .end("closed")
                        .go("start", "part", "read", "sign", "told", "end")
                        .go("over", "sorry", "closed"));
        draw(
                "another process is called",
                base("Call").call("other", "reads-once", "").go("start", "read", "other", "sign", "told", "end"));
        draw(
                "the case is handed to another process",
                base("HandOver").call("other", "reads-once", "").go("start", "other", "read", "sign", "told", "end"));
        draw(
                "the same step three times",
                base("Three")
                        .in("serviceLane")
                        .step("userTask", "each", "", Snippets.status("staff"), repeat("3"))
                        .in("openrecLane")
                        .go("start", "each", "read", "sign", "told", "end"));
        draw(
                "a milestone",
                base("Milestone")
                        .step("intermediateThrowEvent", "half", "", "", "")
                        .go("start", "read", "half", "sign", "told", "end"));
        draw(
                "an end of everything while something only waits",
                base("Terminate")
                        .gateway("parallelGateway", "fork")
                        .until("later", "P30D")
                        .tell("late")
                        .step(
                                "endEvent",
                                "stop",
                                "",
                                Snippets.status("nobody"),
                                "<bpmn:terminateEventDefinition id=\"stopEvent\" />")
                        .go("start", "fork", "read", "sign", "told", "stop")
                        .go("fork", "later", "late", "end"));
        draw(
                "retries of an action",
                new String(
                                base("Retry")
                                        .go("start", "read", "sign", "told", "end")
                                        .whole()
                                        .file(),
                                StandardCharsets.UTF_8)
                        .replace(
                                "\"${issueCredential}\">",
                                "\"${issueCredential}\"><bpmn:extensionElements><camunda:failedJobRetryTimeCycle>R5/PT10M</camunda:failedJobRetryTimeCycle></bpmn:extensionElements>")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private void draw(String title, Drawing drawing) {
        models.put(title, drawing.whole().file());
    }

    private void draw(String title, byte[] file) {
        models.put(title, file);
    }
}
