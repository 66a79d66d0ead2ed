package org.openrec.guard;

import static org.openrec.guard.DrawnWrong.asked;
import static org.openrec.guard.DrawnWrong.request;

import java.util.LinkedHashMap;
import java.util.Map;

/** Requests that managers would draw, each near to one that is refused. */
final class DrawnRight {

    private DrawnRight() {}

    static Map<String, Drawing> all() {
        Map<String, Drawing> all = new LinkedHashMap<>();
        all.put(
                "a way for each of three answers",
                asked(request(), "ask", "three")
                        .ask("late")
                        .tell("thanks")
                        .say("soon", "reviewLate", "applicant")
                        .go("start", "ask", "late")
                        .when("late", "answer == 'yes'", "thanks")
                        .when("late", "answer == 'no'", "begin")
                        .when("late", "answer == 'later'", "soon")
                        .go("thanks", "begin")
                        .go("soon", "begin"));
        all.put(
                "an empty number is no number above three",
                asked(request(), "ask", "amount")
                        .ask("late")
                        .tell("thanks")
                        .go("start", "ask", "late")
                        .when("late", "amount > 3", "thanks")
                        .when("late", "not (amount > 3)", "begin")
                        .go("thanks", "begin"));
        all.put(
                "a choice that need not be made, asked for as such",
                asked(request(), "ask", "optional")
                        .ask("late")
                        .tell("thanks")
                        .go("start", "ask", "late")
                        .when("late", "wish == null", "begin")
                        .when("late", "wish != null", "thanks")
                        .go("thanks", "begin"));
        all.put(
                "a tick or none",
                asked(request(), "ask", "tick")
                        .ask("late")
                        .tell("thanks")
                        .go("start", "ask", "late")
                        .when("late", "ticked", "thanks")
                        .when("late", "!ticked", "begin")
                        .go("thanks", "begin"));
        all.put(
                "a second opinion where the first review accepts",
                asked(request(), "second", "opinion")
                        .review("first")
                        .act("sum", "concludeReview")
                        .ask("good")
                        .go("start", "first", "sum", "good")
                        .when("good", "decision == 'accepted'", "second")
                        .when("good", "decision != 'accepted'", "begin")
                        .go("second", "begin"));
        all.put(
                "a task as often as was asked for before",
                asked(request(), "count", "count")
                        .in("serviceLane")
                        .step("userTask", "each", "", Snippets.status("staff"), Snippets.repeat("${count}"))
                        .in("openrecLane")
                        .go("start", "count", "each", "begin"));
        all.put(
                "a task of another service",
                request()
                        .in("serviceLane")
                        .human("extra", "staff", "camunda:candidateGroups=\"staff@dci\"")
                        .in("openrecLane")
                        .go("start", "extra", "begin"));
        all.put(
                "a withdrawal that interrupts",
                request()
                        .inside("withdrawal", "triggeredByEvent=\"true\"", inner -> inner.step(
                                        "startEvent",
                                        "left",
                                        "",
                                        "",
                                        "<bpmn:messageEventDefinition id=\"leftEvent\" messageRef=\"applicationWithdrawnMessage\" />")
                                .say("bye", "applicationWithdrawn", "applicant")
                                .end("leftEnd")
                                .go("left", "bye", "leftEnd"))
                        .go("start", "begin"));
        all.put(
                "closed by a clock",
                request()
                        .timeout("over", "complete", "P30D")
                        .close("abandon", "abandoned")
                        .say("say", "applicationAbandoned", "applicant")
                        .end("saidEnd")
                        .go("start", "begin")
                        .go("over", "abandon", "say", "saidEnd"));
        all.put(
                "a reminder each week",
                request()
                        .remind("late", "read", "R10/P7D")
                        .say("nudge", "reviewReminder", "service")
                        .sideEnd("nudged")
                        .go("start", "begin")
                        .go("late", "nudge", "nudged"));
        all.put(
                "a free text compared with an answer",
                asked(asked(request(), "ask", "text"), "choose", "opinion")
                        .ask("late")
                        .tell("thanks")
                        .go("start", "ask", "choose", "late")
                        .when("late", "remark == opinion", "thanks")
                        .when("late", "remark != opinion", "begin")
                        .go("thanks", "begin"));
        all.put(
                "an end that says that no badge came of it",
                request()
                        .timeout("over", "complete", "P30D")
                        .close("abandon", "abandoned")
                        .say("say", "applicationAbandoned", "applicant")
                        .step(
                                "endEvent",
                                "saidEnd",
                                "",
                                Snippets.property("status.fr", "Le badge n’a pas pu être délivré à temps.")
                                        + Snippets.property("status.en", "The badge could not be issued in time.")
                                        + Snippets.property("status.turn", "nobody"),
                                "")
                        .go("start", "begin")
                        .go("over", "abandon", "say", "saidEnd"));
        all.put(
                "five reminders, one each hour",
                request()
                        .remind("late", "read", "R5/PT1H")
                        .say("nudge", "reviewReminder", "service")
                        .sideEnd("nudged")
                        .go("start", "begin")
                        .go("late", "nudge", "nudged"));
        all.put(
                "the sponsor approves what was accepted",
                request()
                        .lane("sponsorLane", "sponsor")
                        .review("first")
                        .act("sum", "concludeReview")
                        .ask("good")
                        .in("sponsorLane")
                        .human("approve", "sponsor", "")
                        .in("openrecLane")
                        .sign("signFirst")
                        .say("say", "badgeIssued", "applicant")
                        .end("saidEnd")
                        .go("start", "first", "sum", "good")
                        .when("good", "decision == 'accepted'", "approve")
                        .when("good", "decision != 'accepted'", "begin")
                        .go("approve", "signFirst", "say", "saidEnd"));
        return all;
    }
}
