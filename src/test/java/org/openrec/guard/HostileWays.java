package org.openrec.guard;

import static org.openrec.guard.HostileDrawings.base;
import static org.openrec.guard.HostileDrawings.drawn;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Diagrams of which each step is good, and some case does harm all the same, or never ends. */
final class HostileWays {

    private HostileWays() {}

    static List<Hostile> all() {
        List<Hostile> all = new ArrayList<>();
        twice(all);
        stuck(all);
        rounds(all);
        signatures(all);
        words(all);
        calls(all);
        return all;
    }

    private static void twice(List<Hostile> all) {
        Drawing doubling = base("SixtyForks").go("start", "read");
        String before = "read";
        for (int i = 0; i < 60; i++) {
            doubling.gateway("parallelGateway", "fork" + i)
                    .ask("meet" + i)
                    .go(before, "fork" + i, "meet" + i)
                    .tell("beside" + i)
                    .go("fork" + i, "beside" + i, "meet" + i);
            before = "meet" + i;
        }
        all.add(drawn("sixty forks in a row", "meet0", "enteredTwice", doubling.go(before, "sign", "end")));
        all.add(drawn(
                "two branches to one signature",
                "sign",
                "enteredTwice",
                base("TwoSignatures")
                        .gateway("parallelGateway", "fork")
                        .until("later", "P1D")
                        .go("start", "read", "fork", "sign", "end")
                        .go("fork", "later", "sign")));
        all.add(drawn(
                "two branches to one task",
                "again",
                "enteredTwice",
                base("TwoTasks")
                        .gateway("parallelGateway", "fork")
                        .until("later", "P1D")
                        .until("evenLater", "P2D")
                        .in("serviceLane")
                        .human("again", "staff", "")
                        .in("openrecLane")
                        .go("start", "read", "fork", "later", "again", "sign", "end")
                        .go("fork", "evenLater", "again")));
        all.add(drawn(
                "a task for each reminder",
                "extra",
                "enteredTwice",
                base("ReminderTask")
                        .remind("late", "read", "R3/P7D")
                        .in("serviceLane")
                        .human("extra", "staff", "")
                        .in("openrecLane")
                        .sideEnd("done")
                        .go("start", "read", "sign", "end")
                        .go("late", "extra", "done")));
        all.add(drawn(
                "a token twice at a join",
                "join",
                "enteredTwice",
                base("TwiceAtJoin")
                        .gateway("parallelGateway", "fork")
                        .gateway("parallelGateway", "join")
                        .until("a", "P1D")
                        .until("b", "P2D")
                        .until("c", "P3D")
                        .ask("meet")
                        .go("start", "read", "fork", "a", "meet", "join", "sign", "end")
                        .go("fork", "b", "meet")
                        .go("fork", "c", "join")));
    }

    private static void stuck(List<Hostile> all) {
        all.add(drawn(
                "a join of what was never forked",
                "join",
                "cannotEnd",
                base("JoinOfChoice")
                        .ask("which")
                        .gateway("parallelGateway", "join")
                        .tell("a")
                        .tell("b")
                        .go("start", "read", "which")
                        .either("which", "a", "b")
                        .go("a", "join", "sign", "end")
                        .go("b", "join")));
        all.add(drawn(
                "a fork of which one branch ends before the join",
                "join",
                "cannotEnd",
                base("LostBranch")
                        .gateway("parallelGateway", "fork")
                        .gateway("parallelGateway", "join")
                        .ask("which")
                        .sideEnd("gone")
                        .go("start", "read", "fork", "which")
                        .go("fork", "join", "sign", "end")
                        .either("which", "join", "gone")));
        all.add(drawn(
                "a join with a reminder that may never come",
                "join",
                "cannotEnd",
                base("ReminderAtJoin")
                        .remind("late", "read", "P7D")
                        .gateway("parallelGateway", "join")
                        .go("start", "read", "join", "sign", "end")
                        .go("late", "join")));
    }

    private static void rounds(List<Hostile> all) {
        all.add(drawn(
                "a time limit of nothing that leads back",
                "read",
                "loopWithoutWait",
                base("ZeroLimit")
                        .ask("begin")
                        .timeout("zero", "read", "PT0S")
                        .tell("say")
                        .go("start", "begin", "read", "sign", "end")
                        .go("zero", "say", "begin")));
        all.add(drawn(
                "a time limit of seconds that leads back",
                "read",
                "loopWithoutWait",
                base("ShortLimit")
                        .ask("begin")
                        .timeout("soon", "read", "PT30S")
                        .tell("say")
                        .go("start", "begin", "read", "sign", "end")
                        .go("soon", "say", "begin")));
        all.add(drawn(
                "a wait as long as somebody typed",
                "begin",
                "loopWithoutWait",
                base("TypedWait")
                        .ask("begin")
                        .ask("more")
                        .until("typed", "${opinion}")
                        .go("start", "read", "begin", "typed", "more")
                        .either("more", "sign", "begin")
                        .go("sign", "end")));
        all.add(drawn(
                "a repetition of nobody that leads back",
                "begin",
                "loopWithoutWait",
                base("NobodyRepeats")
                        .ask("begin")
                        .ask("more")
                        .in("serviceLane")
                        .step("userTask", "each", "", Snippets.status("staff"), Snippets.repeat("${opinion}"))
                        .in("openrecLane")
                        .go("start", "read", "begin", "each", "more")
                        .either("more", "sign", "begin")
                        .go("sign", "end")));
    }

    private static void signatures(List<Hostile> all) {
        all.add(drawn(
                "a review repeated as often as somebody typed",
                "sign",
                "signingUndecided",
                base("NoReviews")
                        .in("serviceLane")
                        .step("userTask", "each", "", Snippets.status("staff"), Snippets.repeat("${opinion}"))
                        .in("openrecLane")
                        .go("start", "each", "sign", "end")));
        all.add(drawn(
                "a message that signs",
                "sign",
                "signingUndecided",
                base("MessageSigns")
                        .message("now")
                        .step(
                                "boundaryEvent",
                                "hurry",
                                "attachedToRef=\"read\"",
                                "",
                                "<bpmn:messageEventDefinition id=\"hurryEvent\" messageRef=\"nowMessage\" />")
                        .go("start", "read", "sign", "end")
                        .go("hurry", "sign")));
        all.add(drawn(
                "a called process that decides nothing",
                "sign",
                "signingUndecided",
                base("CallDecidesNothing").call("other", "at-once", "").go("start", "other", "sign", "end")));
        all.add(drawn(
                "a sub-process that can be left without a decision",
                "sign",
                "signingUndecided",
                base("LeftPart")
                        .partWithTask("part")
                        .timeout("over", "part", "P30D")
                        .go("start", "part", "sign", "end")
                        .go("over", "sign")));
    }

    private static void words(List<Hostile> all) {
        for (String notice : List.of("applicationRefused", "applicationAbandoned")) {
            all.add(drawn(
                    "a signature after " + notice,
                    "sign",
                    "signingContrary",
                    base("After" + notice)
                            .say("sorry", notice, "applicant")
                            .go("start", "read", "sorry", "sign", "end")));
        }
        all.add(drawn(
                "a signature in a round after a refusal",
                "sign",
                "signingContrary",
                base("RoundAfterRefusal")
                        .ask("begin")
                        .ask("which")
                        .say("sorry", "applicationRefused", "applicant")
                        .until("later", "P1D")
                        .go("start", "begin", "read", "which")
                        .either("which", "sign", "sorry")
                        .go("sorry", "later", "begin")
                        .go("sign", "end")));
        all.add(drawn(
                "a refusal told as an abandonment",
                "sorry",
                "noticeContrary",
                refusal("Contrary", "applicationAbandoned")));
        all.add(drawn(
                "a refusal told as a receipt", "shut", "refusalSilent", refusal("Receipt", "applicationReceived")));
        all.add(drawn(
                "a badge announced that was not issued",
                "sorry",
                "noticeContrary",
                refusal("Announced", "badgeIssued")));
        all.add(drawn(
                "a badge announced before its signature",
                "told",
                "noticeContrary",
                base("TooSoon").say("told", "badgeIssued", "applicant").go("start", "read", "told", "sign", "end")));
        all.add(drawn(
                "an abandonment that nobody is told of",
                "shut",
                "abandonmentSilent",
                base("Abandoned")
                        .timeout("over", "read", "P90D")
                        .close("shut", "abandoned")
                        .end("closed")
                        .go("start", "read", "sign", "end")
                        .go("over", "shut", "closed")));
    }

    private static Drawing refusal(String key, String notice) {
        return base(key)
                .ask("which")
                .close("shut", "refused")
                .say("sorry", notice, "applicant")
                .end("refused")
                .go("start", "read", "which")
                .either("which", "sign", "shut")
                .go("sign", "end")
                .go("shut", "sorry", "refused");
    }

    private static void calls(List<Hostile> all) {
        all.add(new Hostile(
                "a called process that comes back to its caller",
                "other",
                "callsRound",
                new String(
                                base("ComesRound")
                                        .call("other", "comes-back", "")
                                        .go("start", "read", "other", "sign", "end")
                                        .file(),
                                StandardCharsets.UTF_8)
                        .replace("hostileComesRound", "comes-round")
                        .getBytes(StandardCharsets.UTF_8)));
    }
}
