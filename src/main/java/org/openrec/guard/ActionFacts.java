package org.openrec.guard;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openrec.cases.ActionInput;
import org.openrec.cases.effect.Effect;

/**
 * What is known of an action of the catalogue.
 *
 * @param inputs what a step has to say to it
 * @param apart whether its step waits for a transaction of its own
 * @param speaks whether its step has to say where the case stands
 * @param effect what its step does to the case, by what the step says to it
 */
public record ActionFacts(
        List<ActionInput> inputs,
        boolean apart,
        boolean speaks,
        Function<Function<String, Optional<String>>, Effect> effect) {

    public ActionFacts {
        inputs = List.copyOf(inputs);
    }
}
