package org.openrec.guard.rules;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openrec.guard.reading.Expression;
import org.openrec.guard.reading.Fault;
import org.openrec.guard.reading.IsoTimes;
import org.openrec.guard.rules.Rule.Value;
import org.openrec.people.Group;
import org.openrec.people.Role;

/** What may stand in the attributes and texts of a diagram. */
final class Values {

    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_REPETITIONS = 100;
    private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,99}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}(\\.\\d{1,20})?([eE]-\\d{1,3})?");
    private static final Pattern COLOUR =
            Pattern.compile("#([0-9A-Fa-f]{3}){1,2}|(?!transparent|none|inherit)[a-z]{3,20}|rgb\\([0-9, ]{5,15}\\)");
    private static final Pattern HISTORY = Pattern.compile("P\\d{1,5}D|\\d{1,5}");
    private static final Pattern SCHEMA = Pattern.compile(
            "\\s*http://www\\.omg\\.org/spec/BPMN/20100524/MODEL\\s+(https?://www\\.omg\\.org/spec/[\\w/.-]{1,60}/)?BPMN20\\.xsd\\s*");
    private static final Pattern CODE = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,99}");
    private static final Pattern ACTION = Pattern.compile("\\$\\{([A-Za-z][A-Za-z0-9]*)}");

    /** Words for people and for other tools. The engine evaluates names and documentation, so nothing of its language. */
    static final Value PLAIN = (value, known) -> {
        if (value.contains("${") || value.contains("#{")) {
            return Optional.of(new Fault("expressionInText", value));
        }
        return value.length() > LONGEST_TEXT || value.codePoints().anyMatch(Values::invisible)
                ? Optional.of(new Fault("text"))
                : Optional.empty();
    };

    /** What people see of an element; the engine keeps it in columns of 255 characters. */
    static final Value NAME = (value, known) ->
            value.length() > LONGEST_NAME ? Optional.of(new Fault("nameTooLong")) : PLAIN.check(value, known);

    static final Value IDENTIFIER = matching(ID, "identifier");
    static final Value COORDINATE = matching(NUMBER, "value");
    static final Value COLOUR_NAME = matching(COLOUR, "value");
    /** The engine has the schema of BPMN itself; another would be asked for over the network. */
    static final Value SCHEMAS = matching(SCHEMA, "value");

    static final Value BOOLEAN = oneOf("true", "false");
    static final Value INTEGER = matching(Pattern.compile("\\d{1,4}"), "value");
    static final Value CANDIDATE_GROUPS = (value, known) -> value.length() <= LONGEST_NAME
                    && Arrays.stream(value.split(",", -1)).allMatch(Values::isGroup)
            ? Optional.empty()
            : Optional.of(new Fault("groups", value));
    /** Not the name of a Java exception, which the engine would take for one. */
    static final Value ERROR_CODE = matching(CODE, "identifier");

    static final Value HISTORY_TIME = matching(HISTORY, "historyTimeToLive");
    static final Value EXPRESSION_TYPE = oneOf("bpmn:tFormalExpression");
    static final Value CONDITION = (value, known) -> Expression.condition(value, known.variables());
    public static final Value CYCLE = (value, known) -> IsoTimes.checkCycle(value.strip());
    public static final Value DURATION =
            (value, known) -> variableOr(value, known, text -> IsoTimes.checkDuration(text));
    static final Value MOMENT =
            (value, known) -> variableOr(value, known, text -> IsoTimes.checkMoment(text, known.clock()));
    static final Value DUE = (value, known) -> variableOr(
            value,
            known,
            text -> text.startsWith("P") ? IsoTimes.checkDuration(text) : IsoTimes.checkMoment(text, known.clock()));

    static final Value HOW_MANY = (value, known) -> numberOr(value, known, text -> {
        boolean few =
                text.matches("\\d{1,3}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= MOST_REPETITIONS;
        return few ? Optional.empty() : Optional.of(new Fault("howMany", text));
    });

    /** A set of the case, such as its parties: the one thing besides a number by which a step is repeated. */
    static final Value SET = (value, known) -> Expression.variable(value)
                    .filter(known.subject().sets()::containsKey)
                    .isPresent()
            ? Optional.empty()
            : Optional.of(
                    new Fault("collection", value, sorted(known.subject().sets().keySet())));

    /** The variable that a feature reads the member of a set from. */
    static final Value MEMBER = (value, known) -> known.subject().sets().containsValue(value)
            ? Optional.empty()
            : Optional.of(
                    new Fault("valueOneOf", value, sorted(known.subject().sets().values())));

    /** A variable that is written: those that the case counts on are not. */
    static final Value FREE_NAME =
            (value, known) -> known.isFixed(value) && !known.subject().sets().containsValue(value)
                    ? Optional.of(new Fault("nameTaken", value))
                    : IDENTIFIER.check(value, known);

    static final Value ACTION_CALL = (value, known) -> {
        var matcher = ACTION.matcher(value);
        return matcher.matches() && known.context().actions().containsKey(matcher.group(1))
                ? Optional.empty()
                : Optional.of(new Fault(
                        "unknownAction", value, sorted(known.context().actions().keySet())));
    };

    static final Value FORM = (value, known) -> known.context().forms().containsKey(value)
            ? Optional.empty()
            : Optional.of(new Fault("unknownForm", value));

    static final Value CALLED_PROCESS =
            (value, known) -> known.context().processKeys().contains(value) && !value.equals(known.processKey())
                    ? Optional.empty()
                    : Optional.of(new Fault("unknownProcess", value));

    private Values() {}

    static Value oneOf(String... allowed) {
        Set<String> all = Set.of(allowed);
        return (value, known) ->
                all.contains(value) ? Optional.empty() : Optional.of(new Fault("valueOneOf", value, sorted(all)));
    }

    private static Value matching(Pattern pattern, String code) {
        return (value, known) ->
                pattern.matcher(value).matches() ? Optional.empty() : Optional.of(new Fault(code, value));
    }

    private static Optional<Fault> numberOr(String value, Knowledge known, Literal literal) {
        String text = value.strip();
        return text.contains("{") ? variable(text, known.variables(), "unknownVariable") : literal.check(text);
    }

    /** A time is written out, or is one that the case has: what somebody typed need be none. */
    private static Optional<Fault> variableOr(String value, Knowledge known, Literal literal) {
        String text = value.strip();
        return text.contains("{") ? variable(text, known.subject().times(), "noTime") : literal.check(text);
    }

    private static Optional<Fault> variable(String text, Set<String> possible, String otherwise) {
        return Expression.variable(text)
                .map(name -> possible.contains(name)
                        ? Optional.<Fault>empty()
                        : Optional.of(new Fault(otherwise, name, sorted(possible))))
                .orElseGet(() -> Optional.of(new Fault("onlyVariable", text)));
    }

    private static boolean isGroup(String code) {
        return Group.ofCode(code.strip())
                .filter(group -> group.role() != Role.PARTY)
                .isPresent();
    }

    static boolean isCoordinate(String text) {
        return NUMBER.matcher(text).matches();
    }

    static String sorted(Collection<String> names) {
        return String.join(", ", names.stream().sorted().toList());
    }

    /**
     * Control characters, and those of Unicode that only steer how others are shown: without width, or turning the
     * direction of writing. A name must be what it looks like.
     */
    private static boolean invisible(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t'
                || Character.getType(c) == Character.FORMAT
                || c >= 0x2028 && c <= 0x2029;
    }

    /** The check of what is written out. */
    @FunctionalInterface
    private interface Literal {

        Optional<Fault> check(String text);
    }
}
