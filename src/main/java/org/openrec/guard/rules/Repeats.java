package org.openrec.guard.rules;

import java.util.Optional;
import java.util.stream.Stream;
import org.openrec.guard.exploring.Calls;
import org.openrec.guard.reading.Diagram;
import org.openrec.guard.reading.Diagram.Step;
import org.openrec.guard.words.ProblemTexts;

/**
 * How often a step can be repeated by all repetitions around it together. A set of the case counts once: its members are
 * people or things that are there, and the engine holds it to its own bound.
 */
public final class Repeats {

    private static final int MOST = 100;

    private final Diagram diagram;
    private final Calls calls;
    private final ProblemTexts problems;

    public Repeats(Diagram diagram, Calls calls, ProblemTexts problems) {
        this.diagram = diagram;
        this.calls = calls;
        this.problems = problems;
    }

    public void check() {
        diagram.steps(step -> times(step) > 1 || calls.times(step) > 1)
                .filter(step -> all(step) > MOST)
                .findFirst()
                .ifPresent(step -> problems.add(step.element(), "repeatsTogether", Integer.toString(MOST)));
    }

    /** The most times that a step of this diagram is repeated. */
    public long most() {
        return diagram.steps().mapToLong(this::all).max().orElse(1);
    }

    private long all(Step step) {
        return Stream.concat(Stream.of(step), diagram.around(step))
                .mapToLong(Repeats::times)
                .reduce(calls.times(step), (some, more) -> Math.min(some * more, Integer.MAX_VALUE));
    }

    /** A number that a variable holds is the highest there may be. */
    private static long times(Step step) {
        Optional<String> number = step.element()
                .child("bpmn:multiInstanceLoopCharacteristics")
                .flatMap(loop -> loop.child("bpmn:loopCardinality"))
                .map(written -> written.text().strip());
        return number.map(text -> text.matches("\\d{1,6}") ? Long.parseLong(text) : MOST)
                .orElse(1L);
    }
}
