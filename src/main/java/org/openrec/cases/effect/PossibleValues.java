package org.openrec.cases.effect;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** What a variable of a case can hold. */
public sealed interface PossibleValues {

    /** One of these texts. */
    record OneOf(Set<String> texts) implements PossibleValues {

        public OneOf {
            texts = Set.copyOf(texts);
        }
    }

    /** Yes or no. */
    record Truth() implements PossibleValues {}

    /** @param whole whether there are no decimals */
    record Number(BigDecimal least, BigDecimal most, boolean whole) implements PossibleValues {}

    /** Any text. */
    record Text() implements PossibleValues {}

    /**
     * A duration or a moment (ISO 8601) that timers can wait for.
     *
     * @param least the shortest that it lasts; nothing for a moment, which may have passed
     */
    record Time(Duration least) implements PossibleValues {}

    static PossibleValues oneOf(String... texts) {
        return new OneOf(Set.of(texts));
    }

    static PossibleValues oneOf(List<String> texts) {
        return new OneOf(Set.copyOf(texts));
    }

    static PossibleValues whole(long least, long most) {
        return new Number(BigDecimal.valueOf(least), BigDecimal.valueOf(most), true);
    }

    static PossibleValues text() {
        return new Text();
    }

    static PossibleValues truth() {
        return new Truth();
    }

    static PossibleValues lasting(Duration least) {
        return new Time(least);
    }

    static PossibleValues moment() {
        return new Time(Duration.ZERO);
    }
}
