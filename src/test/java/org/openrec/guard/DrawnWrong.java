package org.openrec.guard;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Requests drawn so that they would do harm, several for each way to do it: what is refused, where, and why.
 *
 * @param element where the manager is led
 * @param code what is said of it
 */
record DrawnWrong(String title, String element, String code, byte[] file) {

    static Map<String, DrawnWrong> all() {
        Map<String, DrawnWrong> all = new LinkedHashMap<>();
        new WrongData(all).draw();
        new WrongPeople(all).draw();
        new WrongWords(all).draw();
        return all;
    }

    static void add(Map<String, DrawnWrong> all, String title, String element, String code, Drawing drawing) {
        if (all.put(title, new DrawnWrong(title, element, code, drawing.file())) != null) {
            throw new IllegalStateException(title + " is there twice");
        }
    }

    /** A request from its review to its three outcomes; what comes between the start and {@code begin} is left open. */
    static Drawing request() {
        return Drawing.of("badge-application")
                .message("applicationWithdrawn")
                .message("decisionTakenBack")
                .in("studentLane")
                .start("start")
                .human(
                        "complete",
                        "student",
                        "camunda:formRef=\"completeApplication\" camunda:formRefBinding=\"deployment\"")
                .in("openrecLane")
                .ask("begin")
                .review("read")
                .act("conclude", "concludeReview")
                .ask("which")
                .sign("sign")
                .say("told", "badgeIssued", "applicant")
                .end("end")
                .close("shut", "refused")
                .say("sorry", "applicationRefused", "applicant")
                .end("refused")
                .say("notYet", "notYet", "applicant")
                .go("begin", "read", "conclude", "which")
                .when("which", "decision == 'accepted'", "sign")
                .when("which", "decision == 'refused'", "shut")
                .when("which", "decision == 'notYet'", "notYet")
                .go("sign", "told", "end")
                .go("shut", "sorry", "refused")
                .go("notYet", "complete", "begin");
    }

    /** A task of the service with a form that a manager made. */
    static Drawing asked(Drawing drawing, String id, String form) {
        return drawing.in("serviceLane")
                .human(id, "staff", "camunda:formRef=\"%s\" camunda:formRefBinding=\"deployment\"".formatted(form))
                .in("openrecLane");
    }

    @Override
    public String toString() {
        return title;
    }
}
