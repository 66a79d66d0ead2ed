package org.openrec.credential.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The JSON schema that 1EdTech publishes for AchievementCredentials (Open Badges 3.0, appendix "JSON Schema"). */
@Component
class OfficialSchema {

    private static final String FILE = "/schemas/ob-v3p0-achievementcredential.json";

    private final JsonSchema schema;

    OfficialSchema() {
        try (InputStream in = OfficialSchema.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource " + FILE);
            }
            schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V201909)
                    .getSchema(
                            in,
                            SchemaValidatorsConfig.builder()
                                    .formatAssertionsEnabled(true)
                                    .failFast(true)
                                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it is not as it should be, as a JSON pointer or path; empty if it is. */
    Optional<String> firstMistake(JsonNode credential) {
        return schema.validate(credential).stream().findFirst().map(message -> message.getInstanceLocation()
                .toString());
    }
}
