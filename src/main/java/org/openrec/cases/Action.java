package org.openrec.cases;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openrec.cases.effect.Effect;
import org.openrec.shared.LocalizedText;

/**
 * What a service task or a send task may do: a bean of the feature that it belongs to, under its {@link #name}. Together
 * the actions are the catalogue: nothing else is callable from a diagram.
 */
public interface Action {

    /** What diagrams call it, such as {@code issueCredential} in {@code ${issueCredential}}; the bean's name as well. */
    String name();

    /** What it does, in the words of the studio. */
    LocalizedText label();

    /** What a step that calls it has to say in its properties. */
    default List<ActionInput> inputs() {
        return List.of();
    }

    /**
     * What a step that calls it does to its case.
     *
     * @param inputs what the step says, by the input's name
     */
    default Effect effect(Function<String, Optional<String>> inputs) {
        return Effect.NONE;
    }

    /** Whether its step waits for a transaction of its own ({@code camunda:asyncBefore}): what failed is tried again. */
    default boolean apart() {
        return false;
    }

    /** Whether what its step says of the case, in its status, is what it is there for: the step must say something then. */
    default boolean speaks() {
        return false;
    }

    /**
     * Run once for each visit of a step, in the transaction that moves the case; the same visit again, when a job
     * repeats, must change nothing more.
     *
     * @return variables that gateways read
     */
    ProcessVariables run(Visit visit);
}
