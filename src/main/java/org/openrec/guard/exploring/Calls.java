package org.openrec.guard.exploring;

import java.util.Map;
import org.openrec.guard.reading.Diagram.Step;

/**
 * What is known of the processes that a diagram calls.
 *
 * @param known by the process's key
 */
public record Calls(Map<String, Called> known) {

    /**
     * A called process as one step.
     *
     * @param decides whether every way through it passes a decision of a person
     * @param slow whether every way through it passes a person, a message or a minute
     * @param times the most times that a step in it is repeated
     */
    public record Called(boolean decides, boolean slow, long times) {

        public static final Called UNKNOWN = new Called(false, false, 1);
    }

    public boolean decides(Step step) {
        return called(step).decides();
    }

    public boolean slow(Step step) {
        return called(step).slow();
    }

    public long times(Step step) {
        return called(step).times();
    }

    private Called called(Step step) {
        return step.is("bpmn:callActivity")
                ? step.element().attribute("calledElement").map(known::get).orElse(Called.UNKNOWN)
                : Called.UNKNOWN;
    }
}
