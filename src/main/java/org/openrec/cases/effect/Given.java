package org.openrec.cases.effect;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known of a variable where something has given it.
 *
 * @param always whether it holds one of the values; otherwise it may hold nothing
 */
public record Given(PossibleValues values, boolean always) {

    /** The names of those that hold a duration or a moment, which timers can wait for. */
    public static Set<String> times(Map<String, Given> variables) {
        return variables.entrySet().stream()
                .filter(it -> it.getValue().values() instanceof PossibleValues.Time)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    public static Given always(PossibleValues values) {
        return new Given(values, true);
    }

    public static Given maybe(PossibleValues values) {
        return new Given(values, false);
    }
}
