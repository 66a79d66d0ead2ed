package org.openrec.form;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;

/** A condition in FEEL (DMN 1.3, chapter 10), such as {@code =type = "link"}. */
public final class FeelExpression {

    private static final FeelEngineApi ENGINE =
            FeelEngineBuilder.forJava().withEnabledExternalFunctions(false).build();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> CONTEXT = new TypeReference<>() {};

    private static final int LONGEST = 500;
    /** Each costs the parser room on its stack. */
    private static final int MOST_BRACKETS = 40;

    private final String text;
    private final ParsedExpression parsed;

    private FeelExpression(String text, ParsedExpression parsed) {
        this.text = text;
        this.parsed = parsed;
    }

    /** @throws IllegalArgumentException if it is no FEEL, or does more than compare and reckon: {@link KnownFeel} */
    static FeelExpression parse(String text) {
        String expression = text.startsWith("=") ? text.substring(1) : text;
        if (expression.length() > LONGEST
                || expression.chars().filter(it -> "([{".indexOf(it) >= 0).count() > MOST_BRACKETS) {
            throw new IllegalArgumentException("Too long for a condition: " + expression.length());
        }
        ParseResult result = ENGINE.parseExpression(expression);
        if (result.isFailure()) {
            throw new IllegalArgumentException(result.failure().message());
        }
        if (!KnownFeel.allows(result.parsedExpression().expression())) {
            throw new IllegalArgumentException("Too much for a condition: " + expression);
        }
        return new FeelExpression(expression, result.parsedExpression());
    }

    /** Of the values those alone that it can speak of: a large form is not read anew for each small condition. */
    ObjectNode spokenOf(ObjectNode values) {
        ObjectNode named = JsonNodeFactory.instance.objectNode();
        values.properties().stream()
                .filter(it -> text.contains(it.getKey()))
                .forEach(it -> named.set(it.getKey(), it.getValue().deepCopy()));
        return named;
    }

    /** Whether it holds; what cannot be evaluated, such as a comparison with a field not yet filled in, does not. */
    public boolean holds(ObjectNode values) {
        EvaluationResult result = ENGINE.evaluate(parsed, JSON.convertValue(values, CONTEXT));
        return result.isSuccess() && Boolean.TRUE.equals(result.result());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FeelExpression expression && expression.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
