package org.openrec.guard;

import static org.openrec.guard.Hostile.inside;
import static org.openrec.guard.Hostile.of;
import static org.openrec.guard.Hostile.replaced;
import static org.openrec.guard.HostileDrawings.base;
import static org.openrec.guard.HostileDrawings.drawn;

import java.util.ArrayList;
import java.util.List;

/** Diagrams that turn for ever, repeat without bound, or wait for the wrong time. */
final class HostileLoops {

    private HostileLoops() {}

    static List<Hostile> all() {
        List<Hostile> all = new ArrayList<>();
        loops(all);
        repetitions(all);
        times(all);
        return all;
    }

    private static void loops(List<Hostile> all) {
        all.add(drawn(
                "two actions in a circle",
                "begin",
                "loopWithoutWait",
                base("Circle")
                        .ask("begin")
                        .act("again", "concludeReview")
                        .go("start", "read", "begin", "again", "begin")));
        all.add(drawn(
                "a circle around a question",
                "begin",
                "loopWithoutWait",
                base("Question")
                        .ask("begin")
                        .tell("say")
                        .ask("more")
                        .go("start", "read", "begin", "say", "more")
                        .when("more", "decision == 'accepted'", "begin")
                        .when("more", "decision != 'accepted'", "sign")
                        .go("sign", "end")));
        all.add(drawn(
                "a step that leads to itself",
                "self",
                "loopWithoutWait",
                base("Self").tell("self").go("start", "read", "self", "self")));
        all.add(drawn(
                "a circle in a sub-process",
                "innerA",
                "loopWithoutWait",
                base("Inner")
                        .inside("part", "", inner -> inner.start("innerStart")
                                .ask("innerA")
                                .tell("innerB")
                                .sideEnd("innerEnd")
                                .go("innerStart", "innerA", "innerB", "innerA")
                                .go("innerA", "innerEnd"))
                        .go("start", "read", "part", "sign", "end")));
        all.add(drawn(
                "a circle around a sub-process that waits for nobody",
                "begin",
                "loopWithoutWait",
                base("Outer")
                        .ask("begin")
                        .inside("part", "", inner -> inner.start("innerStart")
                                .tell("innerB")
                                .sideEnd("innerEnd")
                                .go("innerStart", "innerB", "innerEnd"))
                        .go("start", "read", "begin", "part", "begin")));
        all.add(drawn(
                "a circle that waits no time",
                "begin",
                "loopWithoutWait",
                base("NoTime").ask("begin").until("zero", "PT0S").go("start", "read", "begin", "zero", "begin")));
        all.add(drawn(
                "a circle that waits a second",
                "begin",
                "loopWithoutWait",
                base("Second").ask("begin").until("second", "PT1S").go("start", "read", "begin", "second", "begin")));
        all.add(drawn(
                "a circle with a date",
                "begin",
                "loopWithoutWait",
                base("Date")
                        .ask("begin")
                        .until("once", "2031-01-01T00:00:00Z")
                        .go("start", "read", "begin", "once", "begin")));
        all.add(drawn(
                "a circle of asynchronous actions",
                "begin",
                "loopWithoutWait",
                base("Async")
                        .ask("begin")
                        .step(
                                "serviceTask",
                                "job",
                                "camunda:asyncBefore=\"true\" camunda:delegateExpression=\"${concludeReview}\"",
                                "",
                                "")
                        .go("start", "read", "begin", "job", "begin")));
        all.add(drawn(
                "a circle through another process",
                "begin",
                "loopWithoutWait",
                base("Call").ask("begin").call("other", "at-once", "").go("start", "read", "begin", "other", "begin")));
        all.add(drawn(
                "tokens that double each hour",
                "hour",
                "enteredTwice",
                base("Double")
                        .ask("begin")
                        .gateway("parallelGateway", "fork")
                        .until("hour", "PT1H")
                        .until("otherHour", "PT1H")
                        .go("start", "read", "begin", "fork", "hour", "begin")
                        .go("fork", "otherHour", "begin")));
        all.add(drawn(
                "tokens that double at a step",
                "begin",
                "enteredTwice",
                base("Fork")
                        .ask("begin")
                        .until("hour", "PT1H")
                        .tell("a")
                        .tell("b")
                        .go("start", "read", "begin", "hour", "a", "begin")
                        .go("hour", "b", "begin")));
        all.add(drawn(
                "a process that calls itself",
                "self",
                "unknownProcess",
                base("CallsItself").call("self", "hostileCallsItself", "").go("start", "read", "self", "sign", "end")));
        all.add(drawn(
                "a process that nobody published",
                "other",
                "unknownProcess",
                base("CallsNobody").call("other", "nobody", "").go("start", "read", "other", "sign", "end")));
    }

    private static void repetitions(List<Hostile> all) {
        for (String howMany : List.of("1000000", "101", "0", "-1", "1e6", "")) {
            all.add(inside("a step repeated «" + howMany + "» times", "read", "howMany", Snippets.repeat(howMany)));
        }
        all.add(
                inside(
                        "a step for each of a list",
                        "read",
                        "collection",
                        "<bpmn:multiInstanceLoopCharacteristics camunda:collection=\"${list.of()}\" camunda:elementVariable=\"a\" />"));
        all.add(inside("a step repeated without end", "read", "howMany", "<bpmn:multiInstanceLoopCharacteristics />"));
        all.add(inside("a loop of the standard", "read", "element", "<bpmn:standardLoopCharacteristics />"));
    }

    private static void times(List<Hostile> all) {
        for (String cycle : List.of(
                "R/PT1S", "R100/PT1S", "R/P7D", "R1000/P7D", "R0/P1D", "R3/2020-01-01T00:00:00Z/P1D", "R10/P99Y")) {
            all.add(replaced(
                    "the cycle " + cycle,
                    "late",
                    cycle.endsWith("99Y") ? "timeTooFar" : "cycle",
                    Snippets.timer("late", "P7D"),
                    Snippets.timer("late", cycle)));
        }
        all.add(replaced(
                "a cron line",
                "late",
                "cycle",
                Snippets.timer("late", "P7D"),
                Snippets.timer("late", "R1").replace(">R1<", ">* * * * * ?<")));
        all.add(replaced(
                "a date in the past",
                "late",
                "timePast",
                Snippets.timer("late", "P7D"),
                Snippets.timer("late", "2020-01-01T00:00:00Z")));
        all.add(replaced(
                "a date in a thousand years",
                "late",
                "timeTooFar",
                Snippets.timer("late", "P7D"),
                Snippets.timer("late", "3020-01-01T00:00:00Z")));
        all.add(replaced(
                "no date at all",
                "late",
                "moment",
                Snippets.timer("late", "P7D"),
                Snippets.timer("late", "1 January")));
        for (String duration : List.of("-P1D", "P-1D", "P", "PT", "7 jours", "P1W", "P1.5D", "99999999999999999999")) {
            all.add(of(
                    "the duration " + duration, "late", "duration", xml -> xml.replace(">P7D<", ">" + duration + "<")));
        }
        all.add(replaced("a duration of eleven years", "late", "timeTooFar", ">P7D<", ">P11Y<"));
        all.add(of("a repetition that interrupts", "late", "cycleHere", xml -> xml.replace(
                        Snippets.timer("late", "P7D"), Snippets.timer("late", "R10/P7D"))
                .replace(" cancelActivity=\"false\"", "")));
        all.add(replaced(
                "a timer without a time",
                "late",
                "oneTime",
                Snippets.timer("late", "P7D"),
                "<bpmn:timerEventDefinition id=\"lateTimer\" />"));
        all.add(inside("a start every minute", "start", "plainStart", Snippets.timer("start", "R100/PT1M")));
        all.add(inside(
                "a start by a message",
                "start",
                "plainStart",
                "<bpmn:messageEventDefinition id=\"m\" messageRef=\"backMessage\" />"));
    }
}
