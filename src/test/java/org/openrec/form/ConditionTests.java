package org.openrec.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openrec.form.FormFixtures.form;
import static org.openrec.form.FormFixtures.values;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrec.ProcessorTime;

/** Conditions are judged by what they mean, whatever hides it in their text. */
class ConditionTests {

    /** Of the processor: milliseconds where nothing has to be loaded first. */
    private static final Duration LITTLE = Duration.ofSeconds(5);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type = \"link\"",
                "type != \"for every one\"",
                "not(abroad = true)",
                "number > 1.5 and number <= 10 or number = -3",
                "number in [1..10]",
                "number between 1 and 3",
                "type in (\"a\", \"b\")",
                "list contains([\"a\", \"b\"], type)",
                "contains(lower case(type), \"for\")",
                "starts with(type, \"replace\")",
                "is defined(type) and string length(type) > 3",
                "if abroad then type = \"a\" else type = \"b\"",
                "day < today()",
                "date(\"2026-01-01\") < date(day)",
                "count(several) > 2",
                "address.town = null",
                "a + b * c > 100 / d - 1"
            })
    void takesWhatComparesFields(String condition) {
        assertThat(FeelExpression.parse("=" + condition)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "count(for i in 1..999999999 return i) > 1",
                "\"\\\"\" = a or count(for i in 1..99999999 return i) > 1 or \"\\\"\" = b",
                "a = 1 /* \" */ or count(for i in 1..99999999 return i) > 1 /* \" */",
                "some i in [1,2] satisfies i > 1",
                "every i in [1,2] satisfies i > 1",
                "(function(x) x)(3)",
                "{f: function(x) f(x), y: f(1)}.y",
                "decimal(1/3, 200000000) > 0",
                "2 ** 999999999 > 1",
                "{a: \"xxxxxxxxxx\", b: a + a, c: b + b, d: c + c}.d = x",
                "concatenate([1], [2]) = x",
                "append(a, b) = x",
                "flatten([a, a]) = x",
                "a[item > 1] = x",
                "string join(a, b) = x",
                "matches(a, b)",
                "replace(a, b, c) = d",
                "split(a, b) = c",
                "extract(a, b) = c",
                "number(\"1e999999999\") > 1",
                "string(a) = b",
                "sort(a, function(x, y) x < y) = b",
                "9999999999999999999999999999999999 > a",
                "get or else(a, b)",
                "substring(a, 1, 999999999) = b",
                "duration(a) > b",
                "a ="
            })
    void refusesWhatRepeatsGrowsOrIsNotKnown(String condition) {
        assertThatThrownBy(() -> FeelExpression.parse("=" + condition)).isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<String> large() {
        return Stream.of(
                "(".repeat(240) + "a" + ")".repeat(240),
                "[".repeat(240) + "a" + "]".repeat(240),
                "(".repeat(35) + "a" + ")".repeat(35) + " = 1 and not(".repeat(6) + "a" + ")".repeat(6),
                "not(".repeat(30) + "a" + ")".repeat(30),
                "a" + "+a".repeat(200),
                "if a then ".repeat(30) + "b" + " else c".repeat(30),
                "a and ".repeat(70) + "a",
                "a = \"" + "x".repeat(600) + "\"");
    }

    @ParameterizedTest
    @MethodSource("large")
    void refusesALargeOneInNoTime(String condition) {
        assertThat(ProcessorTime.of(() -> assertThatThrownBy(() -> FeelExpression.parse(condition))
                        .isInstanceOf(IllegalArgumentException.class)))
                .isLessThan(LITTLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e400", "1e45"})
    void refusesANumberThatNobodyWrites(String number) {
        assertThat(ProcessorTime.of(() -> numberIsRefused(number))).isLessThan(LITTLE);
    }

    private static void numberIsRefused(String number) {
        assertThat(form("{'type':'number','key':'a'}", "{'type':'textfield','key':'b','conditional':{'hide':'=a > 3'}}")
                        .read(values("{'a':" + number + ",'b':'x'}"))
                        .problems())
                .isNotEmpty();
        assertThatThrownBy(() -> form("{'type':'number','key':'a','validate':{'min':" + number + "}}"))
                .isInstanceOf(FormNotSupported.class);
        assertThatThrownBy(() -> form("{'type':'textfield','key':'a','validate':{'maxLength':" + number + "}}"))
                .isInstanceOf(FormNotSupported.class);
    }

    @Test
    void theDearestConditionOnTheLongestAnswersIsCheap() {
        FeelExpression condition =
                FeelExpression.parse("=" + "x".concat("+x".repeat(40)) + " = " + "x".concat("+x".repeat(6)));
        var values = JsonNodeFactory.instance.objectNode().put("x", "y".repeat(20_000));

        assertThat(ProcessorTime.of(() -> IntStream.range(0, 100)
                        .forEach(any -> assertThat(condition.holds(values)).isFalse())))
                .isLessThan(LITTLE.multipliedBy(4));
    }
}
