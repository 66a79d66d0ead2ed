package org.openrec.shared;

import java.util.Arrays;
import java.util.List;

/**
 * An expected outcome that is not the one hoped for, in words for the person who asked.
 *
 * <p>Features extend one of the kinds with a named exception ({@code ApplicationAlreadyDecided}); screens show {@link
 * #text}, the API answers with a problem document (RFC 9457) whose status is that of the kind.
 */
public abstract sealed class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String key;
    private final transient Object[] arguments;

    private Problem(int status, String key, Object... arguments) {
        super(key + Arrays.toString(arguments));
        this.status = status;
        this.key = key;
        this.arguments = arguments;
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
}
