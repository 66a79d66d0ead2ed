package org.openrec.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openrec.shared.FieldProblem;

/** Forms and values in few words: single quotes stand for double ones. */
final class FormFixtures {

    private FormFixtures() {}

    static FormSchema form(String... components) {
        return read("{'id':'visit','components':[" + String.join(",", components) + "]}");
    }

    static FormSchema read(String form) {
        return FormReader.read(quoted(form).getBytes(StandardCharsets.UTF_8));
    }

    static FormValues values(String json) {
        try {
            return new FormValues((ObjectNode) new ObjectMapper().readTree(quoted(json)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static List<String> wrong(FormSchema form, String values) {
        return form.read(values(values)).problems().stream()
                .map(FieldProblem::pointer)
                .toList();
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }
}
