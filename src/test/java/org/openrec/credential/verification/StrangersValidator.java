package org.openrec.credential.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Validators of credentials that others wrote, from npm. */
public enum StrangersValidator {
    /** {@code @digitalbazaar/vc} with {@code eddsa-rdfc-2022} and {@code vc-bitstring-status-list}. */
    DIGITAL_BAZAAR("validate-credential.mjs") {
        @Override
        boolean accepts(JsonNode answer) {
            return answer.path("verified").asBoolean();
        }
    },
    /** {@code @digitalcredentials/verifier-core}, as wallets use it. */
    DIGITAL_CREDENTIALS("verify-credential.mjs") {
        @Override
        boolean accepts(JsonNode answer) {
            return answer.path("error").asText().isEmpty()
                    && List.of("valid_signature", "expiration", "revocation_status", "suspension_status").stream()
                            .allMatch(step -> answer.path("valid").path(step).asBoolean());
        }
    };

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String script;

    StrangersValidator(String script) {
        this.script = script;
    }

    abstract boolean accepts(JsonNode answer);

    /** What it says of one credential. */
    public record Answer(boolean accepted, String words) {}

    /**
     * What it says of each.
     *
     * @param published what is to be had elsewhere to verify them, by address
     */
    public List<Answer> ask(List<? extends JsonNode> credentials, Map<String, JsonNode> published) throws Exception {
        ObjectNode input = JsonNodeFactory.instance.objectNode();
        input.putArray("credentials").addAll(List.copyOf(credentials));
        input.putObject("documents").setAll(published);
        Process node = new ProcessBuilder("node", "src/test/node/" + script)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (OutputStream in = node.getOutputStream()) {
            in.write(input.toString().getBytes(UTF_8));
        }
        JsonNode answers = JSON.readTree(node.getInputStream().readAllBytes());
        assertThat(node.waitFor()).isZero();
        assertThat(answers).isInstanceOf(ArrayNode.class);
        return StreamSupport.stream(answers.spliterator(), false)
                .map(it -> new Answer(accepts(it), it.toString()))
                .toList();
    }
}
