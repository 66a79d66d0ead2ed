package org.openrec.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An expected outcome that is not the one hoped for, in words for the person who asked.
 *
 * <p>Features extend one of the kinds with a named exception ({@code ApplicationAlreadyDecided}); screens show {@link
 * #text}, the API answers with a problem document (RFC 9457) whose status is that of the kind.
 */
public abstract sealed class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String SEPARATOR = ", ";
    private static final Pattern MESSAGE = Pattern.compile("([a-z][\\w.-]+)\\[(.*)]", Pattern.DOTALL);

    private final int status;
    private final String key;
    private final transient Object[] arguments;

    private Problem(int status, String key, Object... arguments) {
        super(message(key, arguments));
        this.status = status;
        this.key = key;
        this.arguments = arguments;
    }

    /** The key and its arguments: what logs and the engine keep of it, and {@link #told} reads again. */
    private static String message(String key, Object... arguments) {
        StringJoiner joined = new StringJoiner(SEPARATOR, key + "[", "]");
        Arrays.stream(arguments).map(String::valueOf).forEach(joined::add);
        return joined.toString();
    }

    /** The words of a problem of which only the message was kept; empty for a message of anything else. */
    public static Optional<LocalizedText> told(String message) {
        Matcher read = MESSAGE.matcher(message);
        return read.find() && Texts.find(Language.FR, read.group(1)).isPresent()
                ? Optional.of(Texts.both(
                        read.group(1),
                        Arrays.stream(read.group(2).split(SEPARATOR))
                                .map(Problem::number)
                                .toArray()))
                : Optional.empty();
    }

    private static Object number(String argument) {
        return argument.matches("\\d{1,9}") ? Integer.valueOf(argument) : argument;
    }

    /** The HTTP status (RFC 9110) that the API answers with. */
    public int status() {
        return status;
    }

    /** The key of the text; also the last part of the problem's type. */
    public String key() {
        return key;
    }

    public String text(Language language) {
        return Texts.get(language, key, arguments);
    }

    /** The same where there is room for one sentence: what is wrong with the first field, if it is about fields. */
    public String detail(Language language) {
        return text(language);
    }

    /** There is no such thing, or the caller may not know of it: 404. */
    public abstract static non-sealed class NotFound extends Problem {
        private static final long serialVersionUID = 1L;

        protected NotFound(String key, Object... arguments) {
            super(404, key, arguments);
        }
    }

    /** The caller may know of it but not do it: 403. */
    public abstract static non-sealed class Forbidden extends Problem {
        private static final long serialVersionUID = 1L;

        protected Forbidden(String key, Object... arguments) {
            super(403, key, arguments);
        }
    }

    /** Somebody was faster, or its time has passed: 409. */
    public abstract static non-sealed class Conflict extends Problem {
        private static final long serialVersionUID = 1L;

        protected Conflict(String key, Object... arguments) {
            super(409, key, arguments);
        }
    }

    /** Nothing is wrong with it, and it works again in a moment: 503. */
    public abstract static non-sealed class Busy extends Problem {
        private static final long serialVersionUID = 1L;

        protected Busy(String key, Object... arguments) {
            super(503, key, arguments);
        }
    }

    /** More than what is accepted: 413. */
    public abstract static non-sealed class TooLarge extends Problem {
        private static final long serialVersionUID = 1L;

        protected TooLarge(String key, Object... arguments) {
            super(413, key, arguments);
        }
    }

    /** What was sent does not hold; each field that is wrong is named: 422. */
    public abstract static non-sealed class Invalid extends Problem {
        private static final long serialVersionUID = 1L;

        private final transient List<FieldProblem> fields;

        protected Invalid(List<FieldProblem> fields, String key, Object... arguments) {
            super(422, key, arguments);
            this.fields = List.copyOf(fields);
        }

        public List<FieldProblem> fields() {
            return fields;
        }

        @Override
        public String detail(Language language) {
            return fields.stream()
                    .findFirst()
                    .map(field -> field.text().in(language))
                    .orElseGet(() -> text(language));
        }
    }

    /** What stands in {@code after} is no {@code next} of a page before. */
    public static final class PageUnreadable extends Invalid {

        private static final long serialVersionUID = 1L;

        public PageUnreadable() {
            super(List.of(new FieldProblem("/after", Texts.both("shared.pageUnreadable"))), "shared.pageUnreadable");
        }
    }
}
