package org.openrec.guard.exploring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrec.cases.effect.Given;
import org.openrec.cases.effect.PossibleValues;
import org.openrec.guard.reading.ConditionTerm;
import org.openrec.guard.reading.Diagram;
import org.openrec.guard.reading.Expression;

/**
 * What the variables of a diagram can hold: of each a few values that stand for all others, since the conditions of the
 * diagram cannot tell them apart.
 */
final class Domains {

    private static final int MOST = 40;
    private static final BigDecimal SMALL = new BigDecimal("0.000001");
    private static final String ANOTHER_TEXT = "…";

    private final Map<String, List<Given>> known;
    private final Map<String, Set<ConditionTerm>> compared = new HashMap<>();

    /** @param known all that can give a variable, by its name */
    Domains(Diagram diagram, Map<String, List<Given>> known) {
        this.known = known;
        conditions(diagram).flatMap(ConditionTerm::all).forEach(term -> {
            if (term instanceof ConditionTerm.Compare it) {
                compare(it.left(), it.right());
                compare(it.right(), it.left());
            }
        });
    }

    static Stream<ConditionTerm> conditions(Diagram diagram) {
        return diagram.flows().stream()
                .flatMap(flow -> flow.child("bpmn:conditionExpression").stream())
                .flatMap(condition -> Expression.read(condition.text()).stream());
    }

    private void compare(ConditionTerm variable, ConditionTerm other) {
        if (variable instanceof ConditionTerm.Variable it) {
            compared.computeIfAbsent(it.name(), key -> new HashSet<>()).add(other);
        }
    }

    /** What anything that gives it can give. */
    Set<Value> all(String variable) {
        List<Given> givers = known.getOrDefault(variable, List.of());
        return givers.isEmpty()
                ? union(
                        texts(variable),
                        union(numbers(variable, true), Set.of(new Value.Truth(true), new Value.Truth(false))))
                : givers.stream().flatMap(given -> of(variable, given).stream()).collect(Collectors.toSet());
    }

    Set<Value> of(String variable, Given given) {
        Set<Value> values = of(variable, given.values());
        return given.always() ? values : union(values, Set.of(Value.NOTHING));
    }

    private Set<Value> of(String variable, PossibleValues values) {
        if (values instanceof PossibleValues.OneOf it) {
            return it.texts().size() > MOST
                    ? union(texts(variable), Set.of(new Value.Text(ANOTHER_TEXT)))
                    : it.texts().stream().map(Value.Text::new).collect(Collectors.toSet());
        } else if (values instanceof PossibleValues.Truth) {
            return Set.of(new Value.Truth(true), new Value.Truth(false));
        } else if (values instanceof PossibleValues.Number it) {
            Set<Value> within = new HashSet<>();
            Stream.concat(
                            numbers(variable, it.whole()).stream().map(one -> ((Value.Number) one).number()),
                            Stream.of(it.least(), it.most()))
                    .filter(one -> one.compareTo(it.least()) >= 0 && one.compareTo(it.most()) <= 0)
                    .forEach(one -> within.add(Value.of(one)));
            return within;
        } else {
            return texts(variable);
        }
    }

    private Set<Value> texts(String variable) {
        return Stream.concat(
                        compared.getOrDefault(variable, Set.of()).stream()
                                .flatMap(this::texts)
                                .limit(MOST),
                        Stream.of(ANOTHER_TEXT))
                .map(Value.Text::new)
                .collect(Collectors.toSet());
    }

    /** What is written, or what another variable can hold. */
    private Stream<String> texts(ConditionTerm other) {
        if (other instanceof ConditionTerm.Text it) {
            return Stream.of(it.text());
        }
        return other instanceof ConditionTerm.Variable it
                ? known.getOrDefault(it.name(), List.of()).stream()
                        .map(Given::values)
                        .filter(PossibleValues.OneOf.class::isInstance)
                        .flatMap(values -> ((PossibleValues.OneOf) values).texts().stream())
                : Stream.of();
    }

    /** Each number that it is compared with, and one on both sides of it. */
    private Set<Value> numbers(String variable, boolean whole) {
        BigDecimal step = whole ? BigDecimal.ONE : SMALL;
        List<BigDecimal> all = new ArrayList<>();
        compared.getOrDefault(variable, Set.of()).stream()
                .filter(ConditionTerm.Number.class::isInstance)
                .map(it -> ((ConditionTerm.Number) it).number())
                .limit(MOST)
                .forEach(it -> all.addAll(List.of(it, it.subtract(step), it.add(step))));
        return all.stream().map(Value::of).collect(Collectors.toSet());
    }

    private static Set<Value> union(Set<Value> some, Set<Value> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toSet());
    }
}
