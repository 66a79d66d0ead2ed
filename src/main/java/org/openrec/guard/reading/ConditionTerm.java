package org.openrec.guard.reading;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** A condition, read: what the grammar of {@link Expression} lets stand in a diagram. */
public sealed interface ConditionTerm {

    record Or(ConditionTerm left, ConditionTerm right) implements ConditionTerm {}

    record And(ConditionTerm left, ConditionTerm right) implements ConditionTerm {}

    record Not(ConditionTerm term) implements ConditionTerm {}

    record Compare(Comparison how, ConditionTerm left, ConditionTerm right) implements ConditionTerm {}

    record Variable(String name) implements ConditionTerm {}

    record Text(String text) implements ConditionTerm {}

    record Number(BigDecimal number) implements ConditionTerm {}

    record Truth(boolean truth) implements ConditionTerm {}

    record Nothing() implements ConditionTerm {}

    /** As the engine's language has them. */
    enum Comparison {
        EQUAL("==", "eq"),
        DIFFERENT("!=", "ne"),
        LESS("<", "lt"),
        MORE(">", "gt"),
        AT_MOST("<=", "le"),
        AT_LEAST(">=", "ge");

        private final String sign;
        private final String word;

        Comparison(String sign, String word) {
            this.sign = sign;
            this.word = word;
        }

        boolean isWritten(String token) {
            return sign.equals(token) || word.equals(token);
        }
    }

    /** This and all that it is made of. */
    default Stream<ConditionTerm> all() {
        if (this instanceof Or it) {
            return Stream.concat(
                    Stream.of(this), Stream.concat(it.left().all(), it.right().all()));
        } else if (this instanceof And it) {
            return Stream.concat(
                    Stream.of(this), Stream.concat(it.left().all(), it.right().all()));
        } else if (this instanceof Not it) {
            return Stream.concat(Stream.of(this), it.term().all());
        } else if (this instanceof Compare it) {
            return Stream.concat(
                    Stream.of(this), Stream.concat(it.left().all(), it.right().all()));
        } else {
            return Stream.of(this);
        }
    }

    /** The names of the variables in it. */
    default Stream<String> variables() {
        return all().filter(Variable.class::isInstance)
                .map(it -> ((Variable) it).name())
                .distinct();
    }
}
