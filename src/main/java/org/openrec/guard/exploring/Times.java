package org.openrec.guard.exploring;

import java.util.Optional;
import java.util.Set;
import org.openrec.guard.reading.Diagram.Step;
import org.openrec.guard.reading.Expression;
import org.openrec.guard.reading.IsoTimes;
import org.openrec.guard.reading.XmlElement;

/** Which steps take their time: a person, a message, or a minute at least; and which may be repeated no time at all. */
public final class Times {

    private final Set<String> settings;

    /** @param settings variables that the case has from its settings, and not from what somebody types */
    public Times(Set<String> settings) {
        this.settings = settings;
    }

    public boolean slow(Step step) {
        return step.is("bpmn:userTask")
                || step.is("bpmn:receiveTask")
                || step.hasMessage()
                || step.element()
                        .child("bpmn:timerEventDefinition")
                        .filter(this::takesAMinute)
                        .isPresent();
    }

    /** A date passes once and would then wait no more. */
    private boolean takesAMinute(XmlElement timer) {
        if (timer.child("bpmn:timeCycle").isPresent()) {
            return true;
        }
        return timer.child("bpmn:timeDuration")
                .map(duration -> duration.text().strip())
                .filter(text -> IsoTimes.duration(text)
                        .map(time -> time.compareTo(IsoTimes.SHORTEST_REPETITION) >= 0)
                        .orElseGet(() -> isSetting(text)))
                .isPresent();
    }

    /** A set may be empty, and a number that somebody types may be zero. */
    boolean mayBeNone(Step step) {
        Optional<XmlElement> loop = step.element().child("bpmn:multiInstanceLoopCharacteristics");
        return loop.isPresent()
                && loop.flatMap(it -> it.child("bpmn:loopCardinality"))
                        .map(number -> number.text().strip())
                        .filter(text -> text.matches("\\d+") || isSetting(text))
                        .isEmpty();
    }

    private boolean isSetting(String text) {
        return Expression.variable(text).filter(settings::contains).isPresent();
    }
}
