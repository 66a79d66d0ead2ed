package org.openrec.form;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.collection.Iterator;
import java.util.Set;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.FunctionInvocation;

/**
 * What a condition may consist of, held against its parsed tree: comparisons, logic, plain arithmetic and functions that
 * end at once. Nothing in it repeats, calls itself or grows, so a small condition is a cheap one.
 */
final class KnownFeel {

    private static final int MOST_PARTS = 100;
    private static final int DEEPEST = 50;
    private static final int LONGEST_NUMBER = 30;

    private static final Set<String> PARTS = Set.of(
            "Equal",
            "Not",
            "LessThan",
            "LessOrEqual",
            "GreaterThan",
            "GreaterOrEqual",
            "Conjunction",
            "Disjunction",
            "If",
            "In",
            "AtLeastOne",
            "UnaryTestExpression",
            "InputInRange",
            "InputEqualTo",
            "InputLessThan",
            "InputLessOrEqual",
            "InputGreaterThan",
            "InputGreaterOrEqual",
            "ConstRange",
            "OpenConstRangeBoundary",
            "ClosedConstRangeBoundary",
            "Ref",
            "ConstNull",
            "ConstBool",
            "ConstNumber",
            "ConstString",
            "ConstDate",
            "ConstTime",
            "ConstLocalTime",
            "ConstDateTime",
            "ConstLocalDateTime",
            "ConstDayTimeDuration",
            "ConstYearMonthDuration",
            "ConstList",
            "Addition",
            "Subtraction",
            "Multiplication",
            "Division",
            "ArithmeticNegation",
            "FunctionInvocation",
            "PositionalFunctionParameters");

    private static final Set<String> FUNCTIONS = Set.of(
            "not",
            "is defined",
            "is empty",
            "is blank",
            "contains",
            "starts with",
            "ends with",
            "lower case",
            "upper case",
            "string length",
            "list contains",
            "count",
            "abs",
            "date",
            "today",
            "now");

    private int parts;

    private KnownFeel() {}

    static boolean allows(Exp expression) {
        return new KnownFeel().allows(expression, 0);
    }

    private boolean allows(Object part, int depth) {
        if (part instanceof Iterable<?> several) {
            return all(several.iterator(), depth);
        }
        if (!(part instanceof Product product)
                || !part.getClass().getPackageName().endsWith(".syntaxtree")) {
            return true;
        }
        return ++parts <= MOST_PARTS
                && depth < DEEPEST
                && PARTS.contains(product.productPrefix())
                && (!(part instanceof FunctionInvocation call) || FUNCTIONS.contains(call.function()))
                && (!(part instanceof ConstNumber number)
                        || number.value().bigDecimal().toPlainString().length() <= LONGEST_NUMBER)
                && all(product.productIterator(), depth + 1);
    }

    private boolean all(Iterator<?> parts, int depth) {
        while (parts.hasNext()) {
            if (!allows(parts.next(), depth)) {
                return false;
            }
        }
        return true;
    }
}
