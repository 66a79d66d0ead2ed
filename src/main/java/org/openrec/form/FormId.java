package org.openrec.form;

import java.util.Optional;

/** The id of a form: the {@code id} in its {@code .form} file, which {@code camunda:formRef} names. */
public record FormId(String value) {

    private static final String PATTERN = "[A-Za-z_][A-Za-z0-9_-]{0,79}";

    public FormId {
        if (!value.matches(PATTERN)) {
            throw new IllegalArgumentException("Not a form's id: " + value);
        }
    }

    /** Empty if the text cannot be an id. */
    public static Optional<FormId> parse(String text) {
        return text.matches(PATTERN) ? Optional.of(new FormId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
