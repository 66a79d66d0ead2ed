package org.openrec.guard;

import static org.openrec.guard.Snippets.repeat;
import static org.openrec.guard.Snippets.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.openrec.guard.Drawing.Arrow;

/** Small diagrams made of blocks by chance, some of them with an arrow bent to anywhere. */
public final class RandomModels {

    private static final int MOST_BLOCKS = 4;
    private static final int DEEPEST = 2;

    private final Random random;
    private int ids;

    private RandomModels(long seed) {
        this.random = new Random(seed);
    }

    /** Of the diagrams of these and the following seeds the first so many that the guard takes. */
    public static Stream<Seeded> accepted(long seed, int count) {
        return all(seed)
                .filter(model -> GuardFixtures.check(model.file()).isEmpty())
                .limit(count);
    }

    /** The first so many in which the guard finds this, and nothing else. */
    public static Stream<Seeded> refused(String code, long seed, int count) {
        return all(seed)
                .filter(model -> {
                    List<ModelProblem> problems = GuardFixtures.check(model.file());
                    return !problems.isEmpty()
                            && problems.stream()
                                    .allMatch(problem -> problem.code().equals(code));
                })
                .limit(count);
    }

    private static Stream<Seeded> all(long seed) {
        return LongStream.iterate(seed, it -> it + 1)
                .mapToObj(it -> new Seeded(it, new RandomModels(it).model("random" + it)));
    }

    /** A diagram and what it was made of. */
    public record Seeded(long seed, byte[] file) {

        @Override
        public String toString() {
            return "seed " + seed;
        }
    }

    private byte[] model(String key) {
        Drawing drawing = Drawing.of(key)
                .message("word")
                .error("wrong")
                .in("studentLane")
                .start("start")
                .in("openrecLane");
        String last = blocks(drawing, "start", 0);
        if (random.nextInt(3) == 0) {
            part(drawing);
        }
        if (random.nextInt(3) > 0) {
            drawing.sign("sign").say("told", "badgeIssued", "applicant");
            arrow(drawing, last, "sign");
            drawing.go("sign", "told");
            last = "told";
        }
        drawing.end("end");
        arrow(drawing, last, "end");
        if (random.nextBoolean()) {
            bend(drawing);
        }
        return drawing.file();
    }

    private String blocks(Drawing drawing, String from, int depth) {
        String last = from;
        for (int i = 1 + random.nextInt(MOST_BLOCKS - depth); i > 0; i--) {
            last = block(drawing, last, depth);
        }
        return last;
    }

    private String block(Drawing drawing, String from, int depth) {
        int kind = random.nextInt(depth < DEEPEST ? 15 : 5);
        return switch (kind) {
            case 0, 1 -> after(drawing, from, person(drawing));
            case 2 -> after(drawing, from, told(drawing));
            case 3 -> after(drawing, from, wait(drawing));
            case 4 -> after(drawing, from, many(drawing));
            case 5, 6 -> branches(drawing, from, depth, "exclusiveGateway", "exclusiveGateway");
            case 7, 8 -> branches(drawing, from, depth, "parallelGateway", "parallelGateway");
            case 9 -> branches(drawing, from, depth, "inclusiveGateway", "inclusiveGateway");
            case 10 -> loop(drawing, from, depth);
            case 11 -> whichever(drawing, from);
            case 12, 13 -> subProcess(drawing, from, depth);
            default -> limited(drawing, from);
        };
    }

    private String after(Drawing drawing, String from, String step) {
        arrow(drawing, from, step);
        return step;
    }

    private String id(String kind) {
        return kind + ++ids;
    }

    private String person(Drawing drawing) {
        String id = id("person");
        inSomeLane(drawing, lane -> drawing.human(id, lane.equals("studentLane") ? "student" : "staff", ""));
        return id;
    }

    private void inSomeLane(Drawing drawing, Consumer<String> draw) {
        String lane = random.nextInt(3) == 0 ? "studentLane" : "serviceLane";
        drawing.in(lane);
        draw.accept(lane);
        drawing.in("openrecLane");
    }

    private String many(Drawing drawing) {
        String id = id("many");
        inSomeLane(
                drawing,
                lane -> drawing.step(
                        "userTask", id, "", status("staff"), repeat(String.valueOf(1 + random.nextInt(3)))));
        return id;
    }

    private String told(Drawing drawing) {
        String id = id("told");
        drawing.tell(id);
        return id;
    }

    private String wait(Drawing drawing) {
        String id = id("wait");
        if (random.nextBoolean()) {
            drawing.untilMessage(id, "word");
        } else {
            drawing.until(id, random.nextInt(4) == 0 ? "PT0S" : "P1D");
        }
        return id;
    }

    private String branches(Drawing drawing, String from, int depth, String opening, String closing) {
        String open = id(opening);
        String close = id(closing);
        drawing.gateway(opening, open).gateway(closing, close);
        arrow(drawing, from, open);
        for (int i = 0; i < 2; i++) {
            if (i == 0 || random.nextInt(4) > 0) {
                arrow(drawing, blocks(drawing, open, depth + 1), close);
            } else if (random.nextBoolean()) {
                arrow(drawing, open, close);
            } else {
                String end = id("stop");
                drawing.end(end);
                arrow(drawing, open, end);
            }
        }
        return close;
    }

    private String loop(Drawing drawing, String from, int depth) {
        String meet = id("exclusiveGateway");
        String again = id("exclusiveGateway");
        drawing.ask(meet).ask(again);
        arrow(drawing, from, meet);
        arrow(drawing, blocks(drawing, meet, depth + 1), again);
        arrow(drawing, again, meet);
        return again;
    }

    private String whichever(Drawing drawing, String from) {
        String open = id("eventBasedGateway");
        String meet = id("exclusiveGateway");
        String time = id("time");
        String message = id("message");
        drawing.gateway("eventBasedGateway", open)
                .until(time, "P3D")
                .untilMessage(message, "word")
                .ask(meet);
        arrow(drawing, from, open);
        drawing.go(open, time, meet).go(open, message, meet);
        return meet;
    }

    private String subProcess(Drawing drawing, String from, int depth) {
        String id = id("part");
        boolean fails = random.nextInt(3) == 0;
        inSomeLane(
                drawing,
                lane -> drawing.inside(id, "", inner -> {
                    String start = id("start");
                    inner.start(start);
                    inner.in(lane);
                    String last = blocks(inner, start, depth + 1);
                    String end = id("done");
                    if (fails) {
                        String which = id("exclusiveGateway");
                        String wrong = id("wrong");
                        inner.ask(which).errorEnd(wrong, "wrong").sideEnd(end);
                        arrow(inner, last, which);
                        arrow(inner, which, wrong);
                        arrow(inner, which, end);
                    } else {
                        inner.sideEnd(end);
                        arrow(inner, last, end);
                    }
                }));
        arrow(drawing, from, id);
        if (fails) {
            String caught = id("caught");
            drawing.catchError(caught, id, "wrong");
            return meeting(drawing, id, caught);
        }
        return random.nextBoolean() ? id : border(drawing, id);
    }

    private String limited(Drawing drawing, String from) {
        String person = person(drawing);
        arrow(drawing, from, person);
        return border(drawing, person);
    }

    /** A time on the border of a step: a reminder beside it, or the end of it. */
    private String border(Drawing drawing, String step) {
        String late = id("late");
        if (random.nextBoolean()) {
            String end = id("reminded");
            String word = told(drawing);
            drawing.remind(late, step, random.nextBoolean() ? "P7D" : "R3/P7D")
                    .sideEnd(end)
                    .go(late, word, end);
            return step;
        }
        drawing.timeout(late, step, "P7D");
        return meeting(drawing, step, late);
    }

    private String meeting(Drawing drawing, String one, String other) {
        String meet = id("exclusiveGateway");
        drawing.ask(meet).go(one, meet).go(other, meet);
        return meet;
    }

    /** A part that an event sets off. */
    private void part(Drawing drawing) {
        String interrupting = random.nextBoolean() ? "" : "isInterrupting=\"false\"";
        String event = random.nextBoolean()
                ? Snippets.timer("off", "P30D")
                : "<bpmn:messageEventDefinition id=\"offEvent\" messageRef=\"wordMessage\" />";
        drawing.in("serviceLane")
                .inside("beside", "triggeredByEvent=\"true\"", inner -> {
                    inner.step("startEvent", "off", interrupting, "", event).end("over");
                    arrow(inner, blocks(inner, "off", 1), "over");
                })
                .in("openrecLane");
    }

    /** With the condition that a gateway's answer needs. */
    private void arrow(Drawing drawing, String from, String to) {
        long before =
                drawing.arrows().stream().filter(it -> it.from().equals(from)).count();
        boolean asks = from.startsWith("exclusiveGateway") || from.startsWith("inclusiveGateway");
        if (!asks || isMeeting(drawing, from)) {
            drawing.go(from, to);
        } else if (from.startsWith("inclusive")) {
            drawing.when(from, before == 0 ? "decision != 'accepted'" : "decision != 'notYet'", to);
        } else {
            drawing.when(from, before == 0 ? "decision == 'accepted'" : "decision != 'accepted'", to);
        }
    }

    /** Several arrows lead to it, and none has left it yet. */
    private static boolean isMeeting(Drawing drawing, String gateway) {
        return drawing.arrows().stream().filter(it -> it.to().equals(gateway)).count() > 1;
    }

    private void bend(Drawing drawing) {
        List<Arrow> arrows = drawing.arrows();
        int which = random.nextInt(arrows.size());
        List<String> targets = new ArrayList<>();
        drawing.nodes().stream()
                .filter(node -> !node.kind().equals("startEvent")
                        && !node.kind().equals("boundaryEvent")
                        && !node.attributes().contains("triggeredByEvent"))
                .forEach(node -> targets.add(node.id()));
        Arrow bent = arrows.get(which);
        String target = targets.get(random.nextInt(targets.size()));
        if (arrows.stream()
                .noneMatch(it -> it.from().equals(bent.from()) && it.to().equals(target))) {
            arrows.set(which, new Arrow(bent.from(), target, bent.condition()));
        }
    }
}
