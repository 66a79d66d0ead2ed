package org.openrec.form;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Texts;

/** Reads Camunda Forms ({@code .form}, the form-js schema), every field and rule of which it understands or refuses. */
public final class FormReader {

    private static final int MAX_BYTES = 1_000_000;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static {
        JSON.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(100).build());
    }

    private FormReader() {}

    /** @throws FormNotSupported with everything in it that Openrec cannot show or validate */
    public static FormSchema read(byte[] form) {
        if (form.length > MAX_BYTES) {
            throw refused("form.problem.tooLarge", MAX_BYTES / 1000);
        }
        JsonNode json = parse(form);
        String id = json.path("id").asText("");
        if (!(json instanceof ObjectNode object) || !json.path("components").isArray()) {
            throw refused("form.problem.noForm");
        }
        ComponentReader reader = new ComponentReader();
        List<FormComponent> components = reader.readAll(object.withArray("components"));
        if (!reader.problems().isEmpty()) {
            throw new FormNotSupported(reader.problems());
        }
        try {
            return new ReadForm(new FormId(id), components, object);
        } catch (IllegalArgumentException e) {
            throw refused("form.problem.id", id);
        }
    }

    private static JsonNode parse(byte[] form) {
        try {
            return JSON.readTree(form);
        } catch (IOException e) {
            throw refused(
                    "form.problem.noJson",
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static FormNotSupported refused(String key, Object... arguments) {
        return new FormNotSupported(List.of(new FieldProblem("", Texts.both(key, arguments))));
    }
}
