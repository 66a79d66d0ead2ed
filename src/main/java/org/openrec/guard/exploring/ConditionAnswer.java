package org.openrec.guard.exploring;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openrec.guard.reading.ConditionTerm;
import org.openrec.guard.reading.ConditionTerm.Comparison;

/** What a condition says of values, as the engine's language has it (Jakarta Expression Language 4.0, 1.8 and 1.23). */
final class ConditionAnswer {

    private final Map<String, Value> values;

    private ConditionAnswer(Map<String, Value> values) {
        this.values = values;
    }

    /**
     * Whether it holds.
     *
     * @throws Fails where the engine cannot say
     */
    static boolean of(ConditionTerm condition, Map<String, Value> values) throws Fails {
        ConditionAnswer answer = new ConditionAnswer(values);
        return answer.truth(answer.value(condition));
    }

    /** The engine stops there. */
    static final class Fails extends Exception {

        private static final long serialVersionUID = 1L;

        private final String code;
        private final String variable;

        Fails(String code, String variable) {
            super(code, null, false, false);
            this.code = code;
            this.variable = variable;
        }

        String code() {
            return code;
        }

        String variable() {
            return variable;
        }
    }

    private @Nullable Object value(ConditionTerm term) throws Fails {
        if (term instanceof ConditionTerm.Or it) {
            return truth(value(it.left())) || truth(value(it.right()));
        } else if (term instanceof ConditionTerm.And it) {
            return truth(value(it.left())) && truth(value(it.right()));
        } else if (term instanceof ConditionTerm.Not it) {
            return !truth(value(it.term()));
        } else if (term instanceof ConditionTerm.Compare it) {
            return compare(it.how(), value(it.left()), value(it.right()), it);
        } else if (term instanceof ConditionTerm.Variable it) {
            return held(it.name());
        } else if (term instanceof ConditionTerm.Text it) {
            return it.text();
        } else if (term instanceof ConditionTerm.Number it) {
            return it.number();
        } else if (term instanceof ConditionTerm.Truth it) {
            return it.truth();
        } else {
            return null;
        }
    }

    private @Nullable Object held(String variable) throws Fails {
        Value value = values.getOrDefault(variable, Value.UNSET);
        if (value instanceof Value.Text it) {
            return it.text();
        } else if (value instanceof Value.Truth it) {
            return it.truth();
        } else if (value instanceof Value.Number it) {
            return it.number();
        } else if (value instanceof Value.Nothing) {
            return null;
        } else {
            throw new Fails("notSetYet", variable);
        }
    }

    private boolean truth(@Nullable Object value) throws Fails {
        if (value instanceof BigDecimal number) {
            throw new Fails("anotherKind", number.toPlainString());
        }
        return value instanceof Boolean it ? it : "true".equalsIgnoreCase(String.valueOf(value));
    }

    private static boolean compare(
            Comparison how, @Nullable Object left, @Nullable Object right, ConditionTerm.Compare whole) throws Fails {
        if (left == null || right == null) {
            boolean same = left == right;
            return switch (how) {
                case EQUAL, AT_MOST, AT_LEAST -> same;
                case DIFFERENT -> !same;
                case LESS, MORE -> false;
            };
        }
        if (left instanceof Boolean || right instanceof Boolean) {
            if (left instanceof BigDecimal
                    || right instanceof BigDecimal
                    || how != Comparison.EQUAL && how != Comparison.DIFFERENT) {
                throw new Fails("anotherKind", name(whole));
            }
            boolean same = Boolean.parseBoolean(left.toString()) == Boolean.parseBoolean(right.toString());
            return (how == Comparison.EQUAL) == same;
        }
        int order = left instanceof BigDecimal || right instanceof BigDecimal
                ? number(left, whole).compareTo(number(right, whole))
                : left.toString().compareTo(right.toString());
        return switch (how) {
            case EQUAL -> order == 0;
            case DIFFERENT -> order != 0;
            case LESS -> order < 0;
            case MORE -> order > 0;
            case AT_MOST -> order <= 0;
            case AT_LEAST -> order >= 0;
        };
    }

    private static BigDecimal number(Object value, ConditionTerm.Compare whole) throws Fails {
        if (value instanceof BigDecimal number) {
            return number;
        }
        try {
            return value.toString().isEmpty() ? BigDecimal.ZERO : new BigDecimal(value.toString());
        } catch (NumberFormatException e) {
            throw new Fails("anotherKind", name(whole));
        }
    }

    private static String name(ConditionTerm.Compare whole) {
        return whole.variables().findFirst().orElse("");
    }
}
