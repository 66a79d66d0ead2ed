package org.openrec.guard.exploring;

import java.math.BigDecimal;

/** What a variable holds, as one of those that stand for all that it can hold. */
public sealed interface Value {

    record Text(String text) implements Value {}

    record Truth(boolean truth) implements Value {}

    record Number(BigDecimal number) implements Value {}

    /** Set, and empty. */
    record Nothing() implements Value {}

    /** Nobody has set it yet: whoever reads it stops the case. */
    record Unset() implements Value {}

    /** Whatever the calling process gives. */
    record OfCaller() implements Value {}

    Value NOTHING = new Nothing();
    Value UNSET = new Unset();
    Value OF_CALLER = new OfCaller();

    static Value of(BigDecimal number) {
        return new Number(number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
    }
}
