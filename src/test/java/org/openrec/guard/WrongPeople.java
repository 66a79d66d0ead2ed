package org.openrec.guard;

import static org.openrec.guard.DrawnWrong.request;

import java.util.Map;

/** Steps for nobody, words of nobody, and what ends while others work. */
final class WrongPeople {

    private final Map<String, DrawnWrong> all;

    WrongPeople(Map<String, DrawnWrong> all) {
        this.all = all;
    }

    void draw() {
        for (String group : new String[] {
            "staff@nowhere", "partner@nobody", "partner@scd", "staff@passerelles", "staff@scd, staff@ghost"
        }) {
            wrong(
                    "a task for " + group,
                    "extra",
                    "groupOfNobody",
                    request()
                            .in("serviceLane")
                            .human("extra", "staff", "camunda:candidateGroups=\"" + group + "\"")
                            .in("openrecLane")
                            .go("start", "extra", "begin"));
        }
        messages();
        withdrawals();
        endings();
    }

    private void messages() {
        for (String message : new String[] {"paid", "partyEntered", "applicationwithdrawn", "Withdrawn", "reopened"}) {
            wrong(
                    "waits for " + message,
                    "wait",
                    "messageOfNobody",
                    request().message(message).untilMessage("wait", message).go("start", "wait", "begin"));
        }
    }

    private void withdrawals() {
        wrong("a withdrawal beside the review", "gone", "goesOn", withdrawal("read", "false"));
        wrong("a withdrawal beside the completion", "gone", "goesOn", withdrawal("complete", "false"));
        wrong(
                "a withdrawal as a part that does not interrupt",
                "left",
                "goesOn",
                request()
                        .inside("withdrawal", "triggeredByEvent=\"true\"", inner -> inner.step(
                                        "startEvent", "left", "isInterrupting=\"false\"", "", gone("left"))
                                .say("bye", "applicationWithdrawn", "applicant")
                                .end("leftEnd")
                                .go("left", "bye", "leftEnd"))
                        .go("start", "begin"));
        wrong(
                "a withdrawal that goes on to the review",
                "read",
                "endedBefore",
                request()
                        .in("serviceLane")
                        .human("look", "staff", "")
                        .in("openrecLane")
                        .step("boundaryEvent", "gone", "attachedToRef=\"look\"", "", gone("gone"))
                        .go("start", "look", "begin")
                        .go("gone", "begin"));
        wrong(
                "a withdrawal while another branch works",
                "gone",
                "goesOn",
                request()
                        .gateway("parallelGateway", "fork")
                        .in("serviceLane")
                        .human("look", "staff", "")
                        .human("lookToo", "staff", "")
                        .in("openrecLane")
                        .gateway("parallelGateway", "join")
                        .step("boundaryEvent", "gone", "attachedToRef=\"look\"", "", gone("gone"))
                        .go("start", "fork", "look", "join", "begin")
                        .go("fork", "lookToo", "join")
                        .go("gone", "join"));
    }

    private static Drawing withdrawal(String task, String interrupts) {
        return request()
                .step(
                        "boundaryEvent",
                        "gone",
                        "attachedToRef=\"%s\" cancelActivity=\"%s\"".formatted(task, interrupts),
                        "",
                        gone("gone"))
                .say("bye", "applicationWithdrawn", "applicant")
                .sideEnd("leftEnd")
                .go("start", "begin")
                .go("gone", "bye", "leftEnd");
    }

    private static String gone(String id) {
        return "<bpmn:messageEventDefinition id=\"%sEvent\" messageRef=\"applicationWithdrawnMessage\" />"
                .formatted(id);
    }

    private void endings() {
        wrong("an end of everything beside a task", "stop", "endsOpenWork", besides("", "PT1H"));
        wrong(
                "an end of everything beside a second review",
                "stop",
                "endsOpenWork",
                besides("camunda:formRef=\"opinion\" camunda:formRefBinding=\"deployment\"", "P1D"));
        wrong(
                "an end of everything after a reminder",
                "stop",
                "endsOpenWork",
                request()
                        .remind("late", "read", "P7D")
                        .tell("say")
                        .step("endEvent", "stop", "", Snippets.status("nobody"), terminate("stop"))
                        .go("start", "begin")
                        .go("late", "say", "stop"));
        wrong(
                "an end of everything beside the signature",
                "stop",
                "endsOpenWork",
                request()
                        .gateway("parallelGateway", "fork")
                        .until("later", "PT1H")
                        .step("endEvent", "stop", "", Snippets.status("nobody"), terminate("stop"))
                        .go("start", "fork", "begin")
                        .go("fork", "later", "stop"));
        wrong(
                "an end of everything in the branch of the student",
                "stop",
                "endsOpenWork",
                request()
                        .gateway("parallelGateway", "fork")
                        .in("studentLane")
                        .human("tell", "student", "")
                        .in("openrecLane")
                        .step("endEvent", "stop", "", Snippets.status("nobody"), terminate("stop"))
                        .go("start", "fork", "begin")
                        .go("fork", "tell", "stop"));
        for (String kind : new String[] {"wrong", "full", "lost", "late", "gone"}) {
            wrong(
                    "an error nobody catches: " + kind,
                    "failed",
                    "errorUncaught",
                    request()
                            .error(kind)
                            .remind("slow", "read", "P7D")
                            .tell("say")
                            .errorEnd("failed", kind)
                            .go("start", "begin")
                            .go("slow", "say", "failed"));
        }
    }

    private static Drawing besides(String attributes, String wait) {
        return request()
                .gateway("parallelGateway", "fork")
                .in("serviceLane")
                .human("look", "staff", attributes)
                .in("openrecLane")
                .until("later", wait)
                .step("endEvent", "stop", "", Snippets.status("nobody"), terminate("stop"))
                .sideEnd("looked")
                .gateway("parallelGateway", "forkToo")
                .go("start", "fork", "begin")
                .go("fork", "forkToo", "look", "looked")
                .go("forkToo", "later", "stop");
    }

    private static String terminate(String id) {
        return "<bpmn:terminateEventDefinition id=\"%sEvent\" />".formatted(id);
    }

    private void wrong(String title, String element, String code, Drawing drawing) {
        DrawnWrong.add(all, title, element, code, drawing);
    }
}
