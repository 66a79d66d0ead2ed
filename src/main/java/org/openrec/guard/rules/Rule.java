package org.openrec.guard.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openrec.guard.reading.Fault;

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
    public interface Value {

        /** What is wrong with it; empty if it may stand there. */
        Optional<Fault> check(String value, Knowledge known);
    }

    static Rule rule(Map<String, Value> attributes, String... children) {
        return rule(attributes, Set.of(children));
    }

    static Rule rule(Map<String, Value> attributes, Set<String> children) {
        return new Rule(attributes, children, Optional.empty());
    }

    public static Rule text(Map<String, Value> attributes, Value text) {
        return new Rule(attributes, Set.of(), Optional.of(text));
    }

    public static Map<String, Value> with(Map<String, Value> some, Map<String, Value> more) {
        Map<String, Value> all = new HashMap<>(some);
        all.putAll(more);
        return Map.copyOf(all);
    }

    public static Set<String> with(Set<String> some, String... more) {
        return union(some, Set.of(more));
    }

    static Set<String> union(Set<String> some, Set<String> more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(more);
        return Set.copyOf(all);
    }
}
