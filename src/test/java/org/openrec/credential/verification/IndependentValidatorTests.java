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
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openrec.OpenrecTest;
import org.openrec.application.process.BadgeOfApplication;
import org.openrec.credential.CredentialId;
import org.openrec.credential.Lifecycle;
import org.openrec.credential.PublicReason;
import org.openrec.credential.internal.CredentialFixtures;
import org.openrec.people.Acting;
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

    @Autowired
    Lifecycle lifecycle;

    @Test
    void acceptsAFreshCredentialAndRefusesAlteredOnes() throws Exception {
        CredentialId id = issuance.issue(accepted(http, "lea"), CredentialFixtures.PROCESS);
        ObjectNode credential = (ObjectNode) read("/credentials/" + id + ".json");
        ObjectNode input = published(credential);
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

    /** What is to be had elsewhere to verify it. */
    private ObjectNode published(ObjectNode credential) throws Exception {
        String key = credential.at("/proof/0/verificationMethod").asText();
        String issuer = credential.at("/issuer/id").asText();
        ObjectNode input = JsonNodeFactory.instance.objectNode();
        ObjectNode documents = input.putObject("documents");
        documents
                .<ObjectNode>set(key, read(URI.create(key).getPath()))
                .set(issuer, read(URI.create(issuer).getPath()));
        for (JsonNode status : credential.path("credentialStatus")) {
            String list = status.path("statusListCredential").asText();
            documents.set(list, read(URI.create(list).getPath()));
        }
        return input;
    }

    @Test
    void learnsFromTheListsWhatWasSuspendedAndTakenBack() throws Exception {
        CredentialId id = issuance.issue(accepted(http, "lea"), CredentialFixtures.PROCESS);

        assertThat(afterwards(id, () -> lifecycle.suspend(id, Optional.of(PublicReason.BEING_LOOKED_AT), "Un instant"))
                        .path("error")
                        .asText())
                .isEqualTo("status: suspension");
        assertThat(afterwards(id, () -> lifecycle.resume(id, "Tout va bien"))
                        .path("verified")
                        .asBoolean())
                .isTrue();
        JsonNode revoked = afterwards(id, () -> lifecycle.revoke(id, Optional.of(PublicReason.OTHER), "Une erreur"));
        assertThat(revoked.path("verified").asBoolean(true)).isFalse();
        assertThat(revoked.path("error").asText()).isEqualTo("status: revocation");
    }

    private JsonNode afterwards(CredentialId id, Runnable saying) throws Exception {
        Acting.as("scd", saying);
        ObjectNode credential = (ObjectNode) read("/credentials/" + id + ".json");
        ObjectNode input = published(credential);
        input.putArray("credentials").add(credential);
        return validate(input).path(0);
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
