package org.openrec.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that nobody could fill in are not published, and those near to them are. */
class FillableTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'type': 'number', 'validate': {'min': 9, 'max': 2}",
                "'type': 'number', 'validate': {'min': 0.2, 'max': 0.8}, 'decimalDigits': 0",
                "'type': 'number', 'validate': {'required': true, 'min': 1, 'max': 0.5}",
                "'type': 'textfield', 'validate': {'minLength': 10, 'maxLength': 5}",
                "'type': 'textarea', 'validate': {'minLength': 2000000}",
                "'type': 'textfield', 'readonly': true, 'validate': {'required': true}"
            })
    void nobodyCanFillItIn(String field) {
        assertThat(Fillable.problems(form(field)))
                .singleElement()
                .satisfies(it -> assertThat(it.text().fr()).contains("Champ"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'type': 'number', 'validate': {'min': 2, 'max': 2}",
                "'type': 'number', 'validate': {'min': 0.2, 'max': 1}, 'decimalDigits': 0",
                "'type': 'number', 'validate': {'min': 3}",
                "'type': 'textfield', 'validate': {'minLength': 5, 'maxLength': 5}",
                "'type': 'textfield', 'readonly': true",
                "'type': 'checkbox', 'validate': {'required': true}"
            })
    void somebodyCan(String field) {
        assertThat(Fillable.problems(form(field))).isEmpty();
    }

    private static FormSchema form(String field) {
        return FormReader.read(
                "{'type': 'default', 'id': 'one', 'schemaVersion': 16, 'components': [{'key': 'one', 'label': 'Champ', %s}]}"
                        .formatted(field)
                        .replace('\'', '"')
                        .getBytes(StandardCharsets.UTF_8));
    }
}
