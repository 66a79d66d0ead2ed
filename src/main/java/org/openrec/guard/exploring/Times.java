package org.openrec.guard.exploring;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.openrec.cases.effect.Given;
import org.openrec.cases.effect.PossibleValues;
import org.openrec.guard.reading.Diagram.Step;
import org.openrec.guard.reading.Expression;
import org.openrec.guard.reading.IsoTimes;
import org.openrec.guard.reading.XmlElement;

/** How long steps take, and what they read of the case to begin. */
final class Times {

    private final Map<String, Given> variables;

    /** @param variables of the subject */
    Times(Map<String, Given> variables) {
        this.variables = variables;
    }

    MovePace of(Step step) {
        if (step.is("bpmn:userTask") || step.is("bpmn:receiveTask") || step.hasMessage()) {
            return MovePace.OF_SOMEBODY;
        }
        return new MovePace(
                false,
                step.element()
                        .child("bpmn:timerEventDefinition")
                        .map(this::least)
                        .orElse(Duration.ZERO));
    }

    /** A date passes once and would then wait no more; a few repetitions are spread over the day, as their number is. */
    private Duration least(XmlElement timer) {
        return timer.child("bpmn:timeCycle")
                .map(cycle -> IsoTimes.paceOf(cycle.text().strip()))
                .or(() -> timer.child("bpmn:timeDuration")
                        .map(it -> duration(it.text().strip())))
                .orElse(Duration.ZERO);
    }

    private Duration duration(String text) {
        return IsoTimes.duration(text)
                .or(() -> Expression.variable(text)
                        .map(variables::get)
                        .map(Given::values)
                        .filter(PossibleValues.Time.class::isInstance)
                        .map(it -> ((PossibleValues.Time) it).least()))
                .orElse(Duration.ZERO);
    }

    /** The variable that says how often a step is repeated. */
    static Optional<String> counted(Step step) {
        return loop(step).flatMap(it -> it.child("bpmn:loopCardinality")).flatMap(it -> Expression.variable(it.text()));
    }

    private static Optional<XmlElement> loop(Step step) {
        return step.element().child("bpmn:multiInstanceLoopCharacteristics");
    }

    /** A set may be empty, and a number that somebody types may be zero. */
    static boolean mayBeNone(Step step, CaseMemory memory) {
        boolean ofSet = loop(step)
                .filter(it -> it.child("bpmn:loopCardinality").isEmpty())
                .isPresent();
        return ofSet
                || counted(step)
                        .filter(it -> memory.can(it).stream().anyMatch(Times::isNone))
                        .isPresent();
    }

    /** What the caller hands on is judged there. */
    private static boolean isNone(Value value) {
        return value instanceof Value.Number it ? it.number().signum() <= 0 : !(value instanceof Value.OfCaller);
    }

    /** How often a step is done, at most. */
    static int most(Step step, CaseMemory memory) {
        Optional<String> written = loop(step)
                .flatMap(it -> it.child("bpmn:loopCardinality"))
                .map(it -> it.text().strip())
                .filter(it -> it.matches("\\d{1,3}"));
        return written.map(Integer::parseInt)
                .or(() -> counted(step).map(it -> memory.can(it).stream()
                        .mapToInt(value -> value instanceof Value.Number number
                                ? number.number().intValue()
                                : 1)
                        .max()
                        .orElse(1)))
                .orElse(1);
    }

    /** Why a step cannot begin: the variable by which it is repeated holds no number. */
    static Optional<String> uncounted(Step step, CaseMemory memory) {
        return counted(step).filter(it -> memory.can(it).stream()
                .anyMatch(value -> !(value instanceof Value.Number) && !(value instanceof Value.OfCaller)));
    }

    /** The variable that a timer waits for, and that nothing has set yet. */
    static Optional<String> unset(Step event, CaseMemory memory) {
        return event.element()
                .child("bpmn:timerEventDefinition")
                .flatMap(timer -> timer.children().stream().findFirst())
                .flatMap(time -> Expression.variable(time.text()))
                .filter(it ->
                        memory.can(it).contains(Value.UNSET) || memory.can(it).contains(Value.NOTHING));
    }
}
