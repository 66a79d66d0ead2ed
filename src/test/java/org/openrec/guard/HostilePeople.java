package org.openrec.guard;

import static org.openrec.guard.Hostile.attribute;
import static org.openrec.guard.Hostile.of;
import static org.openrec.guard.Hostile.replaced;
import static org.openrec.guard.HostileDrawings.base;
import static org.openrec.guard.HostileDrawings.drawn;
import static org.openrec.guard.Snippets.property;
import static org.openrec.guard.Snippets.repeat;
import static org.openrec.guard.Snippets.status;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Diagrams that hand a decision to the wrong people, or make more of it than anybody can do. */
final class HostilePeople {

    private HostilePeople() {}

    static List<Hostile> all() {
        List<Hostile> all = new ArrayList<>();
        lanes(all);
        groups(all);
        times(all);
        names(all);
        repetitions(all);
        calls(all);
        unreachable(all);
        conclusions(all);
        words(all);
        return all;
    }

    private static void lanes(List<Hostile> all) {
        String read = "<bpmn:flowNodeRef>read</bpmn:flowNodeRef>";
        String start = "<bpmn:flowNodeRef>start</bpmn:flowNodeRef>";
        all.add(replaced("a review in the student's lane as well", "read", "twoLanes", start, start + read));
        all.add(replaced(
                "a signature in two lanes",
                "sign",
                "twoLanes",
                start,
                start + "<bpmn:flowNodeRef>sign</bpmn:flowNodeRef>"));
        all.add(replaced(
                "a lane of parties where a case has none",
                "serviceLane",
                "laneRole",
                "value=\"staff\" /></camunda:properties></bpmn:extensionElements><bpmn:flow",
                "value=\"party\" /></camunda:properties></bpmn:extensionElements><bpmn:flow"));
        all.add(partOf("a task of the student in a part of the service", "serviceLane", "studentLane"));
        all.add(partOf("a task of the service in a part of the student", "studentLane", "serviceLane"));
        all.add(drawn(
                "a decision in a part of the student",
                "sign",
                "signingUndecided",
                Drawing.of("hostilePartOfStudent")
                        .in("studentLane")
                        .start("start")
                        .inside("part", "", inner -> inner.start("innerStart")
                                .human("decide", "student", "")
                                .sideEnd("innerEnd")
                                .go("innerStart", "decide", "innerEnd"))
                        .in("openrecLane")
                        .sign("sign")
                        .say("told", "badgeIssued", "applicant")
                        .end("end")
                        .go("start", "part", "sign", "told", "end")));
    }

    /** A task that nobody gets, or that whoever gets it can never complete. */
    private static void unreachable(List<Hostile> all) {
        String review = "camunda:formRef=\"review\" camunda:formRefBinding=\"deployment\"";
        String completion = "camunda:formRef=\"completeApplication\" camunda:formRefBinding=\"deployment\"";
        String elsewhere = " camunda:candidateGroups=\"staff@tu\"";
        all.add(unreachable("the review by another service", "serviceLane", review + elsewhere, "formOfOthers"));
        all.add(unreachable("the review by managers", "managerLane", review, "formOfOthers"));
        all.add(unreachable("the review by the student", "studentLane", review, "formOfOthers"));
        all.add(unreachable("the review by the board", "sponsorLane", review, "formOfOthers"));
        all.add(unreachable(
                "the review by a partner",
                "partnerLane",
                review + " camunda:candidateGroups=\"partner@passerelles\"",
                "formOfOthers"));
        all.add(unreachable("the completion by the service", "serviceLane", completion, "formOfOthers"));
        all.add(unreachable("the completion by managers", "managerLane", completion, "formOfOthers"));
        all.add(unreachable("a partner of no organisation", "partnerLane", "", "reachesNobody"));
        all.add(unreachable(
                "an opinion by a partner of no organisation",
                "partnerLane",
                "camunda:formRef=\"opinion\" camunda:formRefBinding=\"deployment\"",
                "reachesNobody"));
    }

    private static Hostile unreachable(String what, String lane, String attributes, String problem) {
        return drawn(
                what,
                "extra",
                problem,
                base("Unreachable")
                        .lane("managerLane", "manager")
                        .lane("sponsorLane", "sponsor")
                        .lane("partnerLane", "partner")
                        .in(lane)
                        .human("extra", "staff", attributes)
                        .go("start", "read", "extra", "sign", "told", "end"));
    }

    private static void conclusions(List<Hostile> all) {
        all.add(drawn(
                "reviews brought together before there is one",
                "together",
                "nothingToConclude",
                base("ConcludedFirst")
                        .act("together", "concludeReview")
                        .go("start", "together", "read", "sign", "told", "end")));
        all.add(drawn(
                "reviews brought together after a completion",
                "together",
                "nothingToConclude",
                base("ConcludedCompletion")
                        .in("studentLane")
                        .human(
                                "more",
                                "student",
                                "camunda:formRef=\"completeApplication\" camunda:formRefBinding=\"deployment\"")
                        .in("openrecLane")
                        .act("together", "concludeReview")
                        .go("start", "read", "more", "together", "sign", "told", "end")));
        all.add(drawn(
                "reviews brought together after they are asked for again",
                "together",
                "nothingToConclude",
                base("ConcludedAgain")
                        .act("again", "reopenReview")
                        .act("together", "concludeReview")
                        .go("start", "read", "again", "together", "sign", "told", "end")));
    }

    private static void words(List<Hostile> all) {
        all.add(drawn(
                "a record of nothing",
                "note",
                "status",
                base("Nothing").act("note", "record").go("start", "read", "note", "sign", "told", "end")));
        all.add(drawn("a notice without a subject", "say", "noticeTitle", saying("NoSubject", " ", "Bonjour")));
        all.add(drawn("a notice without words", "say", "noticeBody", saying("NoWords", "Bonjour", "")));
        all.add(drawn("a notice as long as a book", "say", "noticeBody", saying("Book", "Bonjour", "a".repeat(4_001))));
        all.add(new Hostile(
                "a notice in one language",
                "say",
                "noticeBody",
                saying("OneLanguage", "Bonjour", "Bonjour")
                        .xml()
                        .replace("notice.body.en", "notice.body.de")
                        .getBytes(StandardCharsets.UTF_8)));
    }

    private static Drawing saying(String key, String title, String body) {
        return base(key).write("say", title, body).go("start", "read", "say", "sign", "told", "end");
    }

    private static Hostile partOf(String title, String around, String inside) {
        String xml = Drawing.of("hostilePart" + around)
                .in("studentLane")
                .start("start")
                .in(around)
                .inside("part", "", inner -> inner.start("innerStart")
                        .human("decide", "staff", "")
                        .sideEnd("innerEnd")
                        .go("innerStart", "decide", "innerEnd"))
                .in("openrecLane")
                .end("end")
                .go("start", "part", "end")
                .xml();
        String lane = "<bpmn:lane id=\"" + inside + "\"";
        int end = xml.indexOf("</bpmn:lane>", xml.indexOf(lane));
        String changed = xml.substring(0, end) + "<bpmn:flowNodeRef>decide</bpmn:flowNodeRef>" + xml.substring(end);
        return new Hostile(title, "decide", "twoLanes", changed.getBytes(StandardCharsets.UTF_8));
    }

    private static void groups(List<Hostile> all) {
        all.add(decidedBy("students as candidates of the decision", "student"));
        all.add(decidedBy("students among the candidates", "staff@scd, student"));
        all.add(decidedBy("the students of an organisation", "student@scd"));
        for (String groups : List.of("root", "staff@", "staff@scd;admin", "party", "staff,,manager", "")) {
            all.add(attribute(
                    "the candidates «" + groups + "»", "read", "groups", "camunda:candidateGroups=\"" + groups + "\""));
        }
    }

    private static Hostile decidedBy(String title, String groups) {
        return of(
                title,
                "read",
                "formOfOthers",
                xml -> Hostile.with(xml, "read", "camunda:candidateGroups=\"" + groups + "\""));
    }

    private static void times(List<Hostile> all) {
        for (String due : List.of("soon", "P1M", "P1Y", "14", "${reviewDelay}", "decision", "-P1D", "P9999D")) {
            all.add(of(
                    "a due time of «" + due + "»",
                    "read",
                    "due",
                    xml -> xml.replaceFirst(
                            "(<bpmn:userTask id=\"read\".*?<camunda:properties>)",
                            "$1" + property("due", due).replace("$", "\\$"))));
        }
        for (String due : List.of("tomorrow", "2030-13-45", "${opinion}", "P1X")) {
            all.add(attribute(
                    "the due date «" + due + "»",
                    "read",
                    due.startsWith("$") ? "noTime" : due.startsWith("P") ? "duration" : "moment",
                    "camunda:dueDate=\"" + due + "\""));
        }
        all.add(replaced("a time limit from a form", "late", "noTime", ">P7D<", ">${opinion}<"));
        all.add(replaced("a time limit that is a name", "late", "noTime", ">P7D<", ">${applicant}<"));
        all.add(drawn(
                "a wait as long as a field says",
                "later",
                "noTime",
                base("TypedWait").until("later", "${opinion}").go("start", "read", "later", "sign", "end")));
        all.add(new Hostile(
                "a wait until what a called process answers",
                "other",
                "nameTaken",
                base("AnsweredWait")
                        .call("other", "reads-once", "")
                        .go("start", "read", "other", "sign", "end")
                        .xml()
                        .replace(
                                "<camunda:in variables",
                                "<camunda:out source=\"opinion\" target=\"takeback\" /><camunda:in variables")
                        .getBytes(StandardCharsets.UTF_8)));
    }

    private static void names(List<Hostile> all) {
        for (String form : GuardFixtures.SHADOWING) {
            all.add(replaced(
                    "a form with " + form, "read", "nameTaken", "formRef=\"review\"", "formRef=\"" + form + "\""));
        }
    }

    private static void repetitions(List<Hostile> all) {
        all.add(drawn(
                "three in each of fifty",
                "inner",
                "repeatsTogether",
                base("FiftyTimesThree")
                        .in("serviceLane")
                        .repeated("many", "50", inner -> inner.start("innerStart")
                                .step("userTask", "inner", "", status("staff"), repeat("3"))
                                .sideEnd("innerEnd")
                                .go("innerStart", "inner", "innerEnd"))
                        .go("start", "read", "many", "sign", "end")));
        all.add(drawn(
                "ten in each of ten in each of ten",
                "third",
                "repeatsTogether",
                base("TenCubed")
                        .in("serviceLane")
                        .repeated("first", "10", outer -> outer.start("outerStart")
                                .repeated("second", "10", inner -> inner.start("innerStart")
                                        .step("userTask", "third", "", status("staff"), repeat("10"))
                                        .sideEnd("innerEnd")
                                        .go("innerStart", "third", "innerEnd"))
                                .sideEnd("outerEnd")
                                .go("outerStart", "second", "outerEnd"))
                        .go("start", "read", "first", "sign", "end")));
        all.add(drawn(
                "as many as there are in each of two",
                "inner",
                "repeatsTogether",
                base("VariableTimesTwo")
                        .in("serviceLane")
                        .repeated("many", "2", inner -> inner.start("innerStart")
                                .step("userTask", "inner", "", status("staff"), repeat("${reviewers}"))
                                .sideEnd("innerEnd")
                                .go("innerStart", "inner", "innerEnd"))
                        .go("start", "read", "many", "sign", "end")));
        all.add(drawn(
                "a called process that repeats, repeated",
                "other",
                "repeatsTogether",
                base("RepeatedCall")
                        .call("other", "reads-fifty", repeat("3"))
                        .go("start", "read", "other", "sign", "end")));
        for (String howMany : List.of("${opinion}", "${howMany}")) {
            all.add(drawn(
                    "the only decision repeated " + howMany.substring(2, howMany.length() - 1) + " times",
                    "sign",
                    "signingUndecided",
                    Drawing.of("hostileNone")
                            .variables("howMany")
                            .in("studentLane")
                            .start("start")
                            .in("serviceLane")
                            .step("userTask", "each", "", status("staff"), repeat(howMany))
                            .in("openrecLane")
                            .sign("sign")
                            .end("end")
                            .go("start", "each", "sign", "end")));
        }
    }

    private static void calls(List<Hostile> all) {
        for (String handedIn : List.of("", "<camunda:in variables=\"all\" />")) {
            all.add(new Hostile(
                    "a call that does not say about whom" + (handedIn.isEmpty() ? "" : ", with all variables"),
                    "other",
                    "callWithoutSubject",
                    base("NoSubject")
                            .call("other", "reads-once", "")
                            .go("start", "read", "other", "sign", "end")
                            .xml()
                            .replaceFirst("<camunda:in businessKey[^>]*><camunda:in variables[^>]*>", handedIn)
                            .getBytes(StandardCharsets.UTF_8)));
        }
        all.add(called("a call that comes back by a third", "comes-round-later"));
        all.add(called("a call of itself in a circle of others", "turns-round"));
    }

    private static Hostile called(String title, String process) {
        return drawn(
                title,
                "other",
                "callsRound",
                Drawing.of("comes-round")
                        .in("studentLane")
                        .start("start")
                        .review("read")
                        .call("other", process, "")
                        .end("end")
                        .go("start", "read", "other", "end"));
    }
}
