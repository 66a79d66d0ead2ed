package org.openrec.guard.reading;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openrec.guard.reading.ConditionTerm.Comparison;

/**
 * The expressions that a diagram may contain: variables, literals, comparisons, and, or, not. The engine's own language
 * can call methods and walk through objects; nothing of that is in this grammar.
 */
public final class Expression {

    private static final int LONGEST = 500;
    private static final int DEEPEST = 20;
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{\\s*([A-Za-z][A-Za-z0-9_]{0,62})\\s*}");
    private static final Pattern TOKEN = Pattern.compile("\\s*(?:(?<word>[A-Za-z][A-Za-z0-9_]{0,62})"
            + "|(?<number>\\d{1,15}(?:\\.\\d{1,9})?)"
            + "|(?<string>'[^'\"\\\\{}$#]{0,200}'|\"[^'\"\\\\{}$#]{0,200}\")"
            + "|(?<sign>==|!=|<=|>=|&&|\\|\\||[<>!()]))");
    private static final Set<String> LITERALS = Set.of("true", "false", "null");
    /** Words of the engine's language, and the objects that it knows by a name of its own. */
    public static final Set<String> RESERVED = Set.of(
            "empty",
            "div",
            "mod",
            "instanceof",
            "execution",
            "task",
            "caseExecution",
            "externalTask",
            "authenticatedUserId");

    private final Matcher tokens;
    private final Predicate<String> variables;
    private final int end;
    private String token = "";
    private boolean word;
    private boolean literal;
    private boolean compared;
    private int depth;

    private Expression(String text, Predicate<String> variables) {
        this.tokens = TOKEN.matcher(text);
        this.variables = variables;
        this.end = text.length();
    }

    /** Whether it is nothing but one variable, and which. */
    public static Optional<String> variable(String text) {
        Matcher matcher = VARIABLE.matcher(text.strip());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** What is wrong with a condition; empty if it may stand in a diagram. */
    public static Optional<Fault> condition(String text, Set<String> variables) {
        String all = text.strip();
        if (all.length() > LONGEST || !all.startsWith("${") || !all.endsWith("}")) {
            return Optional.of(new Fault("expression", all));
        }
        try {
            new Expression(all.substring(2, all.length() - 1).strip(), variables::contains).whole();
            return Optional.empty();
        } catch (NotInTheGrammar e) {
            return Optional.of(e.variable
                    .map(name -> new Fault(e.compared ? "quotesMissing" : "unknownVariable", name))
                    .orElseGet(() -> new Fault("expression", all)));
        }
    }

    /** What a condition says; empty if it is none that may stand in a diagram. */
    public static Optional<ConditionTerm> read(String text) {
        String all = text.strip();
        if (all.length() > LONGEST || !all.startsWith("${") || !all.endsWith("}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Expression(all.substring(2, all.length() - 1).strip(), name -> true).whole());
        } catch (NotInTheGrammar e) {
            return Optional.empty();
        }
    }

    private ConditionTerm whole() {
        advance();
        ConditionTerm read = either();
        if (!token.isEmpty()) {
            throw new NotInTheGrammar(Optional.empty(), false);
        }
        return read;
    }

    private ConditionTerm either() {
        ConditionTerm read = both();
        while (token.equals("||") || token.equals("or")) {
            advance();
            read = new ConditionTerm.Or(read, both());
        }
        return read;
    }

    private ConditionTerm both() {
        ConditionTerm read = comparison();
        while (token.equals("&&") || token.equals("and")) {
            advance();
            read = new ConditionTerm.And(read, comparison());
        }
        return read;
    }

    private ConditionTerm comparison() {
        ConditionTerm left = operand();
        Optional<Comparison> how = comparisonAt();
        if (how.isEmpty()) {
            return left;
        }
        advance();
        compared = true;
        ConditionTerm right = operand();
        compared = false;
        return new ConditionTerm.Compare(how.get(), left, right);
    }

    private Optional<Comparison> comparisonAt() {
        return Arrays.stream(Comparison.values())
                .filter(it -> it.isWritten(token))
                .findFirst();
    }

    private ConditionTerm operand() {
        if (++depth > DEEPEST) {
            throw new NotInTheGrammar(Optional.empty(), false);
        }
        ConditionTerm read;
        if (token.equals("!") || token.equals("not")) {
            advance();
            read = new ConditionTerm.Not(operand());
        } else if (token.equals("(")) {
            advance();
            read = either();
            if (!token.equals(")")) {
                throw new NotInTheGrammar(Optional.empty(), false);
            }
            advance();
        } else if (literal) {
            read = literal();
            advance();
        } else if (word && !RESERVED.contains(token)) {
            if (!variables.test(token)) {
                throw new NotInTheGrammar(Optional.of(token), compared);
            }
            read = new ConditionTerm.Variable(token);
            advance();
        } else {
            throw new NotInTheGrammar(Optional.empty(), false);
        }
        depth--;
        return read;
    }

    private ConditionTerm literal() {
        return switch (token) {
            case "true" -> new ConditionTerm.Truth(true);
            case "false" -> new ConditionTerm.Truth(false);
            case "null" -> new ConditionTerm.Nothing();
            default ->
                Character.isDigit(token.charAt(0))
                        ? new ConditionTerm.Number(new BigDecimal(token))
                        : new ConditionTerm.Text(token.substring(1, token.length() - 1));
        };
    }

    private void advance() {
        int position = token.isEmpty() ? 0 : tokens.end();
        if (position >= end) {
            token = "";
            word = false;
            literal = false;
            return;
        }
        tokens.region(position, end);
        if (!tokens.lookingAt()) {
            throw new NotInTheGrammar(Optional.empty(), false);
        }
        token = tokens.group().strip();
        literal = tokens.group("number") != null || tokens.group("string") != null || LITERALS.contains(token);
        word = tokens.group("word") != null && !literal && comparisonAt().isEmpty();
    }

    /** Ends the reading at the first thing that is not in the grammar. */
    private static final class NotInTheGrammar extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Optional<String> variable;

        private final boolean compared;

        private NotInTheGrammar(Optional<String> variable, boolean compared) {
            super("Not in the grammar", null, false, false);
            this.compared = compared;
            this.variable = variable;
        }
    }
}
