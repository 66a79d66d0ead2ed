package org.openrec.cases.effect;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can hold of a case: what has happened to it, and what its variables say. */
public sealed interface CaseCondition {

    record Marked(String mark) implements CaseCondition {}

    /** A variable holds one of these texts. */
    record Among(String variable, Set<String> texts) implements CaseCondition {}

    record Not(CaseCondition condition) implements CaseCondition {}

    record All(List<CaseCondition> conditions) implements CaseCondition {}

    record Any(List<CaseCondition> conditions) implements CaseCondition {}

    /** What is known of a case where it stands. */
    interface Known {

        boolean isMarked(String mark);

        /** Whether the variable holds one of the texts, whatever else is not known. */
        boolean isAmong(String variable, Set<String> texts);

        /** Whether the variable can hold one of the texts. */
        boolean canBeAmong(String variable, Set<String> texts);
    }

    static CaseCondition always() {
        return new All(List.of());
    }

    static CaseCondition marked(String mark) {
        return new Marked(mark);
    }

    static CaseCondition is(String variable, String... texts) {
        return new Among(variable, Set.of(texts));
    }

    static CaseCondition not(CaseCondition condition) {
        return new Not(condition);
    }

    static CaseCondition any(CaseCondition... conditions) {
        return new Any(Arrays.asList(conditions));
    }

    static CaseCondition all(CaseCondition... conditions) {
        return new All(Arrays.asList(conditions));
    }

    /** None of these has happened. */
    static CaseCondition unmarked(String... marks) {
        return new All(Arrays.stream(marks).map(mark -> not(marked(mark))).toList());
    }

    /** Whether it holds in every case of which this is known. */
    default boolean mustHold(Known known) {
        if (this instanceof Marked it) {
            return known.isMarked(it.mark());
        } else if (this instanceof Among it) {
            return known.isAmong(it.variable(), it.texts());
        } else if (this instanceof Not it) {
            return !it.condition().canHold(known);
        } else if (this instanceof All it) {
            return it.conditions().stream().allMatch(one -> one.mustHold(known));
        } else {
            return ((Any) this).conditions().stream().anyMatch(one -> one.mustHold(known));
        }
    }

    /** Whether it holds in some case of which this is known. */
    default boolean canHold(Known known) {
        if (this instanceof Marked it) {
            return known.isMarked(it.mark());
        } else if (this instanceof Among it) {
            return known.canBeAmong(it.variable(), it.texts());
        } else if (this instanceof Not it) {
            return !it.condition().mustHold(known);
        } else if (this instanceof All it) {
            return it.conditions().stream().allMatch(one -> one.canHold(known));
        } else {
            return ((Any) this).conditions().stream().anyMatch(one -> one.canHold(known));
        }
    }

    /** The variables that it reads. */
    default Set<String> variables() {
        if (this instanceof Among it) {
            return Set.of(it.variable());
        } else if (this instanceof Not it) {
            return it.condition().variables();
        } else if (this instanceof All it) {
            return of(it.conditions(), CaseCondition::variables);
        } else if (this instanceof Any it) {
            return of(it.conditions(), CaseCondition::variables);
        } else {
            return Set.of();
        }
    }

    /** What has to have happened, or not, for it to hold. */
    default Set<String> marks() {
        if (this instanceof Marked it) {
            return Set.of(it.mark());
        } else if (this instanceof Not it) {
            return it.condition().marks();
        } else if (this instanceof All it) {
            return of(it.conditions(), CaseCondition::marks);
        } else if (this instanceof Any it) {
            return of(it.conditions(), CaseCondition::marks);
        } else {
            return Set.of();
        }
    }

    private static Set<String> of(List<CaseCondition> conditions, Function<CaseCondition, Set<String>> what) {
        return conditions.stream().flatMap(it -> what.apply(it).stream()).collect(Collectors.toUnmodifiableSet());
    }
}
