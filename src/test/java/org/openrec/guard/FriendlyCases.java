package org.openrec.guard;

import static org.openrec.guard.FriendlyModels.base;

import java.util.LinkedHashMap;
import java.util.Map;

/** Diagrams whose cases go more than one way at once, and come to a good end all the same. */
final class FriendlyCases {

    private FriendlyCases() {}

    static Map<String, byte[]> all() {
        Map<String, Drawing> drawings = new LinkedHashMap<>();
        drawings.put(
                "review and notice in parallel, joined, then signed",
                base("ReviewAndNotice")
                        .gateway("parallelGateway", "fork")
                        .gateway("parallelGateway", "join")
                        .tell("extra")
                        .go("start", "fork", "read", "join", "sign", "told", "end")
                        .go("fork", "extra", "join"));
        drawings.put(
                "a review by a called process with a person in it",
                Drawing.of("friendlyReviewCalled")
                        .in("studentLane")
                        .start("start")
                        .in("openrecLane")
                        .call("other", "reads-once", "")
                        .sign("sign")
                        .say("told", "badgeIssued", "applicant")
                        .end("end")
                        .go("start", "other", "sign", "told", "end"));
        drawings.put(
                "a loop over a called process with a person in it",
                base("LoopOverCall")
                        .ask("begin")
                        .ask("more")
                        .call("other", "reads-once", "")
                        .go("start", "read", "begin", "other", "more")
                        .either("more", "sign", "begin")
                        .go("sign", "told", "end"));
        drawings.put(
                "a person and a notice in parallel inside a loop",
                base("ParallelInLoop")
                        .ask("begin")
                        .ask("more")
                        .gateway("parallelGateway", "fork")
                        .gateway("parallelGateway", "join")
                        .tell("extra")
                        .go("start", "begin", "fork", "read", "join", "more")
                        .go("fork", "extra", "join")
                        .either("more", "sign", "begin")
                        .go("sign", "told", "end"));
        drawings.put(
                "the refusal told on one branch and the managers on another",
                base("RefusalInParallel")
                        .ask("which")
                        .close("shut", "refused")
                        .gateway("parallelGateway", "fork")
                        .say("sorry", "applicationRefused", "applicant")
                        .say("bosses", "reviewEscalation", "managers")
                        .end("refused")
                        .end("bossesKnow")
                        .go("start", "read", "which")
                        .each("which", "sign", "shut", "read")
                        .go("sign", "told", "end")
                        .go("shut", "fork", "sorry", "refused")
                        .go("fork", "bosses", "bossesKnow"));
        drawings.put(
                "a time limit that asks again after a week",
                base("WeekAgain")
                        .ask("begin")
                        .timeout("over", "read", "P7D")
                        .say("nudge", "reviewReminder", "service")
                        .go("start", "begin", "read", "sign", "told", "end")
                        .go("over", "nudge", "begin"));
        drawings.put(
                "a reminder each week",
                base("EachWeek")
                        .remind("late", "read", "R5/P7D")
                        .say("nudge", "reviewReminder", "service")
                        .sideEnd("nudged")
                        .go("start", "read", "sign", "told", "end")
                        .go("late", "nudge", "nudged"));
        Map<String, byte[]> all = new LinkedHashMap<>();
        drawings.forEach((title, drawing) -> all.put(title, drawing.whole().file()));
        return all;
    }
}
