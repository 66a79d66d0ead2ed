package org.openrec.studio.ui;

import java.util.stream.Stream;
import org.openrec.form.FormComponent;
import org.openrec.form.FormNotSupported;
import org.openrec.form.FormReader;
import org.openrec.studio.FormFile;

/** The fields of forms that gateways may read. */
final class ProcessFields {

    private ProcessFields() {}

    /** None of a form that is not finished. */
    static Stream<FormComponent.Field> of(FormFile form) {
        try {
            return FormReader.read(form.bytes()).components().stream()
                    .flatMap(ProcessFields::fields)
                    .filter(field -> field.head().forProcess());
        } catch (FormNotSupported unfinished) {
            return Stream.empty();
        }
    }

    private static Stream<FormComponent.Field> fields(FormComponent component) {
        if (component instanceof FormComponent.Group group) {
            return group.components().stream().flatMap(ProcessFields::fields);
        }
        return component instanceof FormComponent.Field field ? Stream.of(field) : Stream.empty();
    }
}
