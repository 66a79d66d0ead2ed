package org.openrec.guard;

import static org.openrec.guard.DrawnWrong.asked;
import static org.openrec.guard.DrawnWrong.request;

import java.util.Map;

/** Questions over what is not known, and without a way for some answer. */
final class WrongData {

    private final Map<String, DrawnWrong> all;

    WrongData(Map<String, DrawnWrong> all) {
        this.all = all;
    }

    void draw() {
        unset();
        noWay();
        neverGiven();
        called();
    }

    private void unset() {
        wrong(
                "the decision asked for before the review",
                "early",
                "notSetYet",
                request()
                        .ask("early")
                        .say("again", "reviewLate", "applicant")
                        .go("start", "early")
                        .when("early", "decision == 'accepted'", "again")
                        .when("early", "decision != 'accepted'", "begin")
                        .go("again", "begin"));
        wrong(
                "an answer of a form that one branch passes by",
                "late",
                "notSetYet",
                asked(request(), "opinion", "opinion")
                        .ask("first")
                        .ask("late")
                        .say("thanks", "reviewLate", "applicant")
                        .go("start", "first")
                        .when("first", "rankInTen > 5", "opinion")
                        .when("first", "rankInTen <= 5", "late")
                        .go("opinion", "late")
                        .when("late", "opinion == 'yes'", "thanks")
                        .when("late", "opinion != 'yes'", "begin")
                        .go("thanks", "begin"));
        wrong(
                "a variable that is declared and that nobody gives",
                "late",
                "notSetYet",
                request()
                        .variables("urgency")
                        .ask("late")
                        .say("thanks", "reviewLate", "applicant")
                        .go("start", "late")
                        .when("late", "urgency == 'high'", "thanks")
                        .when("late", "urgency != 'high'", "begin")
                        .go("thanks", "begin"));
        wrong(
                "a task as often as a form says that comes later",
                "each",
                "notCounted",
                asked(request(), "count", "count")
                        .in("serviceLane")
                        .step("userTask", "each", "", Snippets.status("staff"), Snippets.repeat("${count}"))
                        .in("openrecLane")
                        .go("start", "each", "count", "begin"));
        wrong(
                "an answer that only a reminder's branch asks for",
                "late",
                "notSetYet",
                asked(request(), "opinion", "opinion")
                        .in("serviceLane")
                        .human("look", "staff", "")
                        .remind("soon", "look", "P7D")
                        .in("openrecLane")
                        .sideEnd("asked")
                        .ask("late")
                        .say("thanks", "reviewLate", "applicant")
                        .go("start", "look", "late")
                        .go("soon", "opinion", "asked")
                        .when("late", "opinion == 'yes'", "thanks")
                        .when("late", "opinion != 'yes'", "begin")
                        .go("thanks", "begin"));
        wrong(
                "an answer that was asked for in one of two branches at once",
                "some",
                "notSetYet",
                asked(request(), "opinion", "opinion")
                        .gateway("inclusiveGateway", "some")
                        .gateway("inclusiveGateway", "join")
                        .say("thanks", "reviewLate", "applicant")
                        .go("start", "some")
                        .when("some", "opinion == 'yes'", "thanks")
                        .when("some", "reviewers > 0", "opinion")
                        .go("thanks", "join")
                        .go("opinion", "join", "begin"));
    }

    private void noWay() {
        wrong("no way for the third answer", "late", "noWay", question("three", "answer == 'yes'", "answer == 'no'"));
        wrong("no way for an empty number", "late", "noWay", question("amount", "amount > 3", "amount <= 3"));
        wrong("no way for the number between", "late", "noWay", question("count", "count > 3", "count < 3"));
        wrong("no way for a free text", "late", "noWay", question("text", "remark == 'yes'", "remark == 'no'"));
        wrong(
                "no way for a choice that need not be made",
                "late",
                "noWay",
                question("optional", "wish == 'a'", "wish == 'b'"));
        wrong(
                "no way for a field that may be hidden",
                "late",
                "noWay",
                question("hidden", "detail == 'a'", "detail == 'b'"));
        wrong(
                "no way for not yet",
                "verdict",
                "noWay",
                request()
                        .review("readToo")
                        .act("concludeToo", "concludeReview")
                        .ask("verdict")
                        .tell("good")
                        .go("start", "readToo", "concludeToo", "verdict")
                        .when("verdict", "decision == 'accepted'", "good")
                        .when("verdict", "decision == 'refused'", "begin")
                        .go("good", "begin"));
        wrong("a text compared with a number", "late", "anotherKind", question("text", "remark > 3", "remark <= 3"));
        wrong("a number taken for yes or no", "late", "anotherKind", question("count", "count", "!count"));
    }

    private static Drawing question(String form, String one, String other) {
        return asked(request(), "ask", form)
                .ask("late")
                .say("thanks", "reviewLate", "applicant")
                .go("start", "ask", "late")
                .when("late", one, "thanks")
                .when("late", other, "begin")
                .go("thanks", "begin");
    }

    private void neverGiven() {
        never("a value that no option has", "opinion", "opinion == 'maybe'");
        never("a decision that there is not", "opinion", "opinion == 'yes' && rankInTen > 10");
        never("a number above its limit", "count", "count > 5");
        never("a number below its limit", "count", "count < 0");
        never("a text for a tick", "tick", "ticked == 'maybe' && ticked == true");
    }

    private void never(String title, String form, String condition) {
        wrong(
                title,
                "lateTothanks",
                "neverTaken",
                asked(request(), "ask", form)
                        .ask("late")
                        .say("thanks", "reviewLate", "applicant")
                        .go("start", "ask", "late")
                        .when("late", condition, "thanks")
                        .when("late", "not (" + condition + ")", "begin")
                        .go("thanks", "begin"));
    }

    private void called() {
        for (String other : new String[] {
            "codesign-meeting", "codesign-gate", "codesign-workshop", "codesign-crossing", "badge-codesign"
        }) {
            wrong(
                    "calls " + other,
                    "other",
                    "callsAnother",
                    request().call("other", other, "").go("start", "other", "begin"));
        }
        wrong(
                "calls itself",
                "other",
                "unknownProcess",
                request().call("other", "badge-application", "").go("start", "other", "begin"));
        wrong(
                "calls what nobody has published",
                "other",
                "unknownProcess",
                request().call("other", "nothing-like-it", "").go("start", "other", "begin"));
    }

    private void wrong(String title, String element, String code, Drawing drawing) {
        DrawnWrong.add(all, title, element, code, drawing);
    }
}
