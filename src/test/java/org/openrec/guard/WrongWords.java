package org.openrec.guard;

import static org.openrec.guard.DrawnWrong.asked;
import static org.openrec.guard.DrawnWrong.request;

import java.util.Map;

/** Signatures, refusals and words that nothing stands behind, and too many words. */
final class WrongWords {

    private final Map<String, DrawnWrong> all;

    WrongWords(Map<String, DrawnWrong> all) {
        this.all = all;
    }

    void draw() {
        signatures();
        refusals();
        contrary();
        ends();
        mails();
    }

    private void signatures() {
        wrong(
                "a tick signs",
                "early",
                "signingUndecided",
                signing(request()
                        .in("serviceLane")
                        .human("tick", "staff", "")
                        .in("openrecLane")
                        .go("start", "tick", "early")));
        wrong(
                "a clock signs",
                "early",
                "signingUndecided",
                signing(request().until("aDay", "P1D").go("start", "aDay", "early")));
        wrong(
                "an opinion signs",
                "early",
                "signingUndecided",
                signing(asked(request(), "ask", "opinion").go("start", "ask", "early")));
        wrong(
                "a review signs whatever it says",
                "early",
                "signingUndecided",
                signing(request().review("first").act("sum", "concludeReview").go("start", "first", "sum", "early")));
        wrong(
                "a sponsor signs",
                "early",
                "signingUndecided",
                signing(request()
                        .lane("sponsorLane", "sponsor")
                        .in("sponsorLane")
                        .human("approve", "sponsor", "")
                        .in("openrecLane")
                        .go("start", "approve", "early")));
        wrong(
                "a decision that was taken back signs",
                "early",
                "signingUndecided",
                signing(request()
                        .review("first")
                        .act("sum", "concludeReview")
                        .ask("good")
                        .act("reopen", "reopenReview")
                        .go("start", "first", "sum", "good")
                        .when("good", "decision == 'accepted'", "reopen")
                        .when("good", "decision != 'accepted'", "begin")
                        .go("reopen", "early")));
    }

    private static Drawing signing(Drawing before) {
        return before.sign("early")
                .say("toldEarly", "badgeIssued", "applicant")
                .end("early2")
                .go("early", "toldEarly", "early2")
                .ask("orBegin")
                .go("orBegin", "begin");
    }

    private void refusals() {
        wrong(
                "a clock refuses",
                "no",
                "refusalUndecided",
                refusing(request()
                        .timeout("over", "read", "P30D")
                        .go("start", "begin")
                        .go("over", "no")));
        wrong(
                "a tick refuses",
                "no",
                "refusalUndecided",
                refusing(request()
                        .in("serviceLane")
                        .human("tick", "staff", "")
                        .in("openrecLane")
                        .ask("fork")
                        .go("start", "tick", "fork")
                        .when("fork", "rankInTen > 5", "begin")
                        .when("fork", "rankInTen <= 5", "no")));
        wrong(
                "chance refuses",
                "no",
                "refusalUndecided",
                refusing(request()
                        .ask("fork")
                        .go("start", "fork")
                        .when("fork", "rankInTen > 5", "begin")
                        .when("fork", "rankInTen <= 5", "no")));
        wrong(
                "a student refuses",
                "no",
                "refusalUndecided",
                refusing(request()
                        .in("studentLane")
                        .human("own", "student", "camunda:formRef=\"opinion\" camunda:formRefBinding=\"deployment\"")
                        .in("openrecLane")
                        .ask("fork")
                        .go("start", "own", "fork")
                        .when("fork", "opinion == 'yes'", "begin")
                        .when("fork", "opinion != 'yes'", "no")));
        wrong(
                "not yet refuses",
                "no",
                "refusalUndecided",
                refusing(request()
                        .review("first")
                        .act("sum", "concludeReview")
                        .ask("good")
                        .go("start", "first", "sum", "good")
                        .when("good", "decision == 'accepted'", "begin")
                        .when("good", "decision != 'accepted'", "no")));
    }

    private static Drawing refusing(Drawing before) {
        return before.close("no", "refused")
                .say("toldNo", "applicationRefused", "applicant")
                .end("noEnd")
                .go("no", "toldNo", "noEnd");
    }

    private void contrary() {
        for (String notice : new String[] {"badgeIssued", "badgeRenewed", "applicationWithdrawn"}) {
            wrong(
                    "told " + notice + " at once",
                    "say",
                    "noticeContrary",
                    request().say("say", notice, "applicant").go("start", "say", "begin"));
        }
        wrong("told of a refusal after the badge", "say", "noticeContrary", signedThen("applicationRefused"));
        wrong("told of the end after the badge", "say", "noticeContrary", signedThen("applicationAbandoned"));
    }

    private static Drawing signedThen(String notice) {
        return request()
                .review("first")
                .act("sum", "concludeReview")
                .ask("good")
                .sign("signFirst")
                .say("say", notice, "applicant")
                .end("saidEnd")
                .go("start", "first", "sum", "good")
                .when("good", "decision == 'accepted'", "signFirst")
                .when("good", "decision != 'accepted'", "begin")
                .go("signFirst", "say", "saidEnd");
    }

    private void ends() {
        for (String[] words : new String[][] {
            {"Votre badge vous est délivré.", "Your badge has been issued."},
            {"Votre badge est signé.", "Your badge is signed."},
            {"Bravo, votre badge est obtenu !", "Well done, you have earned your badge!"},
            {"Votre demande est refusée.", "Your application was refused."},
            {"Vous avez retiré votre demande.", "You have withdrawn your application."}
        }) {
            wrong(
                    "an end that says: " + words[1],
                    "saidEnd",
                    "endContrary",
                    request()
                            .timeout("over", "complete", "P30D")
                            .close("abandon", "abandoned")
                            .say("say", "applicationAbandoned", "applicant")
                            .step(
                                    "endEvent",
                                    "saidEnd",
                                    "",
                                    Snippets.status("nobody")
                                            .replaceAll("(status.fr\" value=\")[^\"]*", "$1" + words[0])
                                            .replaceAll("(status.en\" value=\")[^\"]*", "$1" + words[1]),
                                    "")
                            .go("start", "begin")
                            .go("over", "abandon", "say", "saidEnd"));
        }
        wrong(
                "an end at once",
                "soon",
                "endWithoutOutcome",
                request()
                        .ask("fork")
                        .end("soon")
                        .go("start", "fork")
                        .when("fork", "rankInTen > 5", "begin")
                        .when("fork", "rankInTen <= 5", "soon"));
        wrong(
                "an end after a task",
                "soon",
                "endWithoutOutcome",
                request()
                        .in("serviceLane")
                        .human("tick", "staff", "")
                        .in("openrecLane")
                        .ask("fork")
                        .end("soon")
                        .go("start", "tick", "fork")
                        .when("fork", "rankInTen > 5", "begin")
                        .when("fork", "rankInTen <= 5", "soon"));
        wrong(
                "an end by a clock",
                "soon",
                "endWithoutOutcome",
                request()
                        .timeout("over", "read", "P30D")
                        .end("soon")
                        .go("start", "begin")
                        .go("over", "soon"));
    }

    private void mails() {
        wrong(
                "a mail every minute",
                "nudge",
                "tooManyNotices",
                request()
                        .remind("late", "read", "R100/PT1M")
                        .say("nudge", "reviewReminder", "service")
                        .sideEnd("nudged")
                        .go("start", "begin")
                        .go("late", "nudge", "nudged"));
        wrong(
                "a mail every hour",
                "nudge",
                "tooManyNotices",
                request()
                        .remind("late", "read", "R100/PT1H")
                        .say("nudge", "reviewReminder", "service")
                        .sideEnd("nudged")
                        .go("start", "begin")
                        .go("late", "nudge", "nudged"));
        Drawing row = request();
        String before = "start";
        for (int i = 0; i < 30; i++) {
            row.say("row" + i, "reviewLate", "applicant").go(before, "row" + i);
            before = "row" + i;
        }
        wrong("thirty mails in a row", "row20", "tooManyNotices", row.go(before, "begin"));
        wrong(
                "a loop of a minute beside the review",
                "every",
                "tooManyNotices",
                request()
                        .gateway("parallelGateway", "fork")
                        .ask("round")
                        .until("wait", "PT1M")
                        .say("every", "reviewReminder", "service")
                        .ask("more")
                        .sideEnd("enough")
                        .go("start", "fork", "begin")
                        .go("fork", "round", "wait", "every", "more")
                        .when("more", "reviewers > 1", "round")
                        .when("more", "reviewers <= 1", "enough"));
        wrong(
                "a mail a hundred times",
                "many",
                "tooManyNotices",
                request()
                        .step(
                                "sendTask",
                                "many",
                                "camunda:delegateExpression=\"${notify}\"",
                                Snippets.property("notice", "reviewLate") + Snippets.property("recipient", "applicant"),
                                Snippets.repeat("100"))
                        .go("start", "many", "begin"));
    }

    private void wrong(String title, String element, String code, Drawing drawing) {
        DrawnWrong.add(all, title, element, code, drawing);
    }
}
