package org.openrec.studio.ui.editor;

import java.util.stream.Stream;
import org.openrec.form.FormComponent;
import org.openrec.form.FormNotSupported;
import org.openrec.form.FormReader;
import org.openrec.studio.FormFile;

/** The fields of forms, those in groups too. */
final class FieldsOfForms {

    private FieldsOfForms() {}

    /** All of them; none of a form that is not finished. */
    static Stream<FormComponent.Field> all(FormFile form) {
        try {
            return FormReader.read(form.bytes()).components().stream().flatMap(FieldsOfForms::fields);
        } catch (FormNotSupported unfinished) {
            return Stream.empty();
        }
    }

    private static Stream<FormComponent.Field> fields(FormComponent component) {
        if (component instanceof FormComponent.Group group) {
            return group.components().stream().flatMap(FieldsOfForms::fields);
        }
        return component instanceof FormComponent.Field field ? Stream.of(field) : Stream.empty();
    }
}
