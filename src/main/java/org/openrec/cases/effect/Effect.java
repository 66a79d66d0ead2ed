package org.openrec.cases.effect;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a step does to its case, once it is done.
 *
 * @param needs what must hold before
 * @param changes what has happened then, or has not happened any more
 * @param gives the names of the variables that it sets
 * @param tells how many notices it sends
 * @param ends whether nothing of the case is asked of anybody from then on
 */
public record Effect(List<Law> needs, List<Change> changes, Set<String> gives, int tells, boolean ends) {

    /** It does nothing that a rule asks for. */
    public static final Effect NONE = new Effect(List.of(), List.of(), Set.of(), 0, false);

    /** A mark that is set or taken away, where the condition holds for certain. */
    public record Change(String mark, boolean set, CaseCondition when) {}

    public Effect {
        needs = List.copyOf(needs);
        changes = List.copyOf(changes);
        gives = Set.copyOf(gives);
    }

    public Effect needing(CaseCondition holds, String text) {
        return and(new Effect(List.of(Law.of(holds, text)), List.of(), Set.of(), 0, false));
    }

    public Effect marking(String mark) {
        return marking(mark, CaseCondition.always());
    }

    public Effect marking(String mark, CaseCondition when) {
        return and(new Effect(List.of(), List.of(new Change(mark, true, when)), Set.of(), 0, false));
    }

    public Effect clearing(String mark) {
        return and(new Effect(List.of(), List.of(new Change(mark, false, CaseCondition.always())), Set.of(), 0, false));
    }

    public Effect giving(String... variables) {
        return and(new Effect(List.of(), List.of(), Set.of(variables), 0, false));
    }

    /** One notice to somebody. */
    public Effect telling() {
        return and(new Effect(List.of(), List.of(), Set.of(), 1, false));
    }

    public Effect ending() {
        return and(new Effect(List.of(), List.of(), Set.of(), 0, true));
    }

    /** This and then the other. */
    public Effect and(Effect other) {
        return new Effect(
                Stream.concat(needs.stream(), other.needs.stream()).toList(),
                Stream.concat(changes.stream(), other.changes.stream()).toList(),
                Stream.concat(gives.stream(), other.gives.stream()).collect(Collectors.toUnmodifiableSet()),
                tells + other.tells,
                ends || other.ends);
    }
}
