package org.openrec.credential.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openrec.credential.internal.CredentialFixtures.accepted;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.OutputStream;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.openrec.OpenrecTest;
import org.openrec.application.process.BadgeOfApplication;
import org.openrec.credential.CredentialId;
import org.openrec.credential.internal.CredentialFixtures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.test.context.TestPropertySource;

/** What others' software says of our credentials, with the documents that we publish. */
@OpenrecTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class IndependentValidatorTests {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    TestRestTemplate http;

    @Autowired
    BadgeOfApplication issuance;

    @Test
    void acceptsAFreshCredentialAndRefusesAlteredOnes() throws Exception {
        CredentialId id = issuance.issue(accepted(http, "lea"), CredentialFixtures.PROCESS);
        ObjectNode credential = (ObjectNode) read("/credentials/" + id + ".json");
        String key = credential.at("/proof/0/verificationMethod").asText();
        String issuer = credential.at("/issuer/id").asText();
        ObjectNode input = JsonNodeFactory.instance.objectNode();
        input.putObject("documents")
                .<ObjectNode>set(key, read(URI.create(key).getPath()))
                .set(issuer, read(URI.create(issuer).getPath()));
        ObjectNode renamed = credential.deepCopy();
        ((ObjectNode) renamed.at("/credentialSubject/achievement")).put("name", "Doctorat");
        ObjectNode otherHolder = credential.deepCopy();
        ((ObjectNode) otherHolder.at("/credentialSubject/identifier/0")).put("identityHash", "sha256$00");
        ObjectNode laterProof = credential.deepCopy();
        ((ObjectNode) laterProof.at("/proof/0")).put("created", "2020-01-01T00:00:00Z");
        input.putArray("credentials")
                .add(credential)
                .add(renamed)
                .add(otherHolder)
                .add(laterProof);

        JsonNode answers = validate(input);

        assertThat(answers.path(0).path("verified").asBoolean())
                .as(answers.toString())
                .isTrue();
        for (int i = 1; i < 4; i++) {
            assertThat(answers.path(i).path("verified").asBoolean(true)).isFalse();
            assertThat(answers.path(i).path("error").asText()).containsIgnoringCase("signature");
        }
    }

    private JsonNode read(String path) throws Exception {
        return JSON.readTree(http.getForObject(path, byte[].class));
    }

    private static JsonNode validate(ObjectNode input) throws Exception {
        Process node = new ProcessBuilder("node", "src/test/node/validate-credential.mjs")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (OutputStream in = node.getOutputStream()) {
            in.write(input.toString().getBytes(UTF_8));
        }
        JsonNode answers = JSON.readTree(node.getInputStream().readAllBytes());
        assertThat(node.waitFor()).isZero();
        assertThat(answers).isInstanceOf(ArrayNode.class);
        return answers;
    }
}
