package org.openrec.guard;

import static org.openrec.guard.Snippets.repeat;

import java.util.stream.IntStream;

/** Diagrams that pass the guard, and would do too much at once when their time comes. */
public final class Storms {

    private Storms() {}

    /** After a person, a hundred times six steps. */
    public static byte[] steps() {
        return begin("stormOfSteps")
                .repeated("many", "100", inner -> {
                    inner.start("innerStart").sideEnd("innerEnd");
                    IntStream.range(0, 6).forEach(i -> inner.step("intermediateThrowEvent", "pass" + i, "", "", ""));
                    inner.go("innerStart", "pass0", "pass1", "pass2", "pass3", "pass4", "pass5", "innerEnd");
                })
                .end("end")
                .go("start", "read", "many", "end")
                .file();
    }

    /** Four times eighteen notices, each after a person, who may be quick. */
    public static byte[] notices() {
        Drawing drawing = begin("stormOfNotices");
        String last = "read";
        for (int i = 0; i < 4; i++) {
            drawing.step(
                            "sendTask",
                            "many" + i,
                            "camunda:delegateExpression=\"${notify}\"",
                            Snippets.property("notice", "applicationReceived")
                                    + Snippets.property("recipient", "applicant"),
                            repeat("18"))
                    .in("serviceLane")
                    .human("go" + i, "staff", "")
                    .in("openrecLane")
                    .go(last, "many" + i, "go" + i);
            last = "go" + i;
        }
        return drawing.end("end").go("start", "read").go(last, "end").file();
    }

    /** After a person, a question that knows the three answers there are. */
    public static byte[] noAnswer() {
        return begin("questionWithoutAnswer")
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
                .ask("which")
                .end("one")
                .end("other")
                .go("start", "read", "which")
                .when("which", "decision == 'accepted'", "one")
                .when("which", "decision == 'refused' || decision == 'notYet'", "other")
                .file();
    }

    private static Drawing begin(String key) {
        return Drawing.of(key).in("studentLane").start("start").review("read");
    }
}
