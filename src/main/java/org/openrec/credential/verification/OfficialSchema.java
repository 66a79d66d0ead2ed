package org.openrec.credential.verification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.openrec.credential.proof.Checks;

/** A JSON schema that 1EdTech publishes (Open Badges 3.0, appendix "JSON Schema"). */
public final class OfficialSchema {

    private final JsonSchema schema;
    private final JsonNode definition;

    /** @param document what it describes: {@code achievementcredential}, {@code endorsementcredential} */
    public static OfficialSchema of(String document) {
        return new OfficialSchema("/schemas/ob-v3p0-" + document + ".json");
    }

    private OfficialSchema(String file) {
        try (InputStream in = OfficialSchema.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource " + file);
            }
            schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V201909)
                    .getSchema(
                            in,
                            SchemaValidatorsConfig.builder()
                                    .formatAssertionsEnabled(true)
                                    .failFast(true)
                                    .build());
            definition = schema.getSchemaNode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it is not as it should be, as a JSON pointer or path; empty if it is. */
    public Optional<String> firstMistake(JsonNode credential) {
        return eachWithOneStatus(credential)
                .flatMap(it -> firstMistakeOf(it).stream())
                .findFirst();
    }

    /** The schema knows one status, and the VC Data Model 2.0 (section 4.10) several: each has to have its form. */
    private static Stream<JsonNode> eachWithOneStatus(JsonNode credential) {
        JsonNode statuses = credential.path("credentialStatus");
        if (statuses.size() < 2 || !statuses.isArray()) {
            return Stream.of(credential);
        }
        return Checks.each(statuses)
                .map(status -> ((ObjectNode) credential.deepCopy()).<ObjectNode>set("credentialStatus", status));
    }

    private Optional<String> firstMistakeOf(JsonNode credential) {
        return schema.validate(asSets(definition, credential)).stream()
                .findFirst()
                .map(message -> message.getInstanceLocation().toString());
    }

    /**
     * The same with a list wherever the schema asks for one: in JSON-LD one value and a list of that one value say the
     * same, and issuers write both.
     */
    private JsonNode asSets(JsonNode expected, JsonNode value) {
        JsonNode type = resolved(expected, value);
        if (type.path("type").asText().equals("array")) {
            ArrayNode set = JsonNodeFactory.instance.arrayNode();
            Checks.each(value).forEach(one -> set.add(asSets(type.path("items"), one)));
            return set;
        }
        if (!(value instanceof ObjectNode object)) {
            return value;
        }
        ObjectNode written = JsonNodeFactory.instance.objectNode();
        object.properties()
                .forEach(it ->
                        written.set(it.getKey(), asSets(type.path("properties").path(it.getKey()), it.getValue())));
        return written;
    }

    /** Of several ways to write something, the one that an object or a text takes. */
    private JsonNode resolved(JsonNode expected, JsonNode value) {
        if (expected.has("$ref")) {
            return resolved(definition.at(expected.path("$ref").asText().substring(1)), value);
        }
        if (expected.has("allOf")) {
            return resolved(expected.path("allOf").path(0), value);
        }
        return Checks.each(expected.path("oneOf"))
                .map(it -> resolved(it, value))
                .filter(it -> value.isTextual() == it.path("type").asText().equals("string"))
                .findFirst()
                .orElse(expected);
    }
}
