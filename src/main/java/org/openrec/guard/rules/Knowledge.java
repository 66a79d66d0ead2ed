package org.openrec.guard.rules;

import java.time.Clock;
import java.util.Set;
import org.openrec.guard.GuardContext;
import org.openrec.guard.SubjectFacts;

/**
 * What values are held against.
 *
 * @param subject what is known of that which the diagram is about
 * @param variables those of the subject, of the forms, and those that the diagram declares
 * @param engine names that the engine gives a meaning
 * @param processKey the id of the diagram's own process
 */
public record Knowledge(
        GuardContext context,
        SubjectFacts subject,
        Set<String> variables,
        Set<String> engine,
        String processKey,
        Clock clock) {

    /** Whether a called process must not answer into a variable of that name: timers, actions and repetitions need it. */
    boolean isFixed(String name) {
        return isTaken(name)
                && (!subject.variables().containsKey(name) || subject.times().contains(name));
    }

    /** Whether a variable of that name means something already: to the case, its actions or the engine. */
    boolean isTaken(String name) {
        return engine.contains(name)
                || subject.variables().containsKey(name)
                || subject.sets().containsKey(name)
                || subject.sets().containsValue(name)
                || context.actions().containsKey(name);
    }
}
