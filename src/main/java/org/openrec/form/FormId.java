package org.openrec.form;

/** The id of a form: the {@code id} in its {@code .form} file, which {@code camunda:formRef} names. */
public record FormId(String value) {

    public FormId {
        if (!value.matches("[A-Za-z_][A-Za-z0-9_-]{0,79}")) {
            throw new IllegalArgumentException("Not a form's id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
