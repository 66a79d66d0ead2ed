package org.openrec.guard;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one element may carry.
 *
 * @param attributes its attributes and what may stand in them; everything else is refused
 * @param children its child elements; everything else is refused
 * @param text what may stand in it as text; empty if nothing may
 */
record Rule(Map<String, Value> attributes, Set<String> children, Optional<Value> text) {

    /** What may stand in an attribute or in an element. */
    @FunctionalInterface
    interface Value {

        /** What is wrong with it; empty if it may stand there. */
        Optional<Fault> check(String value, Knowledge known);
    }
}
