package org.openrec.signing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openrec.OpenrecTest;
import org.openrec.credential.verification.StrangersValidator;
import org.openrec.signing.Algorithm;
import org.openrec.signing.DataIntegrity;
import org.openrec.signing.SigningKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever knows issuers by DIDs finds the same keys (did:web method). */
@OpenrecTest
class DidWebTests {

    @Autowired
    TestRestTemplate http;

    @Autowired
    KeyStore keys;

    @Autowired
    DataIntegrity dataIntegrity;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private JsonNode read(String path) throws Exception {
        return new ObjectMapper().readTree(http.getForObject(path, byte[].class));
    }

    @Test
    void theDocumentOfTheDidAndThatOfTheAddressNameEachOther() throws Exception {
        keys.first("scd", Algorithm.ED25519);
        JsonNode did = read("/issuers/scd/did.json");
        JsonNode issuer = read("/issuers/scd");

        assertThat(did.at("/alsoKnownAs/0")).isEqualTo(issuer.path("id"));
        assertThat(issuer.at("/alsoKnownAs/0")).isEqualTo(did.path("id"));
        assertThat(did.path("id").asText()).matches("did:web:localhost%3A[0-9]+:issuers:scd");
        assertThat(did.path("assertionMethod"))
                .allMatch(JsonNode::isTextual)
                .hasSameSizeAs(issuer.path("assertionMethod"));
        assertThat(did.path("verificationMethod"))
                .allSatisfy(it -> assertThat(it.path("controller")).isEqualTo(did.path("id")));
        assertThat(http.getForEntity("/issuers/passerelles/did.json", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    /** A wallet resolves the DID by itself, from what is published. */
    @Test
    void walletsAcceptWhatIsSignedInItsName() throws Exception {
        int number = keys.first("scd", Algorithm.ED25519);
        JsonNode did = read("/issuers/scd/did.json");
        String id = did.path("id").asText();
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.putArray("@context").add("https://www.w3.org/ns/credentials/v2");
        document.put("id", "https://example.org/credentials/1");
        document.putArray("type").add("VerifiableCredential");
        document.put("issuer", id);
        document.putObject("credentialSubject").put("id", "did:example:holder");
        ObjectNode signed = dataIntegrity.sign(
                document, new SigningKey(URI.create(id + "#key-" + number), secret(number)), clock.instant());
        Map<String, JsonNode> published = new HashMap<>();
        published.put(did.at("/alsoKnownAs/0").asText() + "/did.json", did);

        StrangersValidator.Answer answer = StrangersValidator.DIGITAL_CREDENTIALS
                .ask(List.of(signed), published)
                .get(0);

        assertThat(answer.words()).contains("\"valid_signature\":true");
        ((ObjectNode) signed.path("credentialSubject")).put("id", "did:example:another");
        assertThat(StrangersValidator.DIGITAL_CREDENTIALS
                        .ask(List.of(signed), published)
                        .get(0)
                        .words())
                .doesNotContain("\"valid_signature\":true");
    }

    private byte[] secret(int number) {
        return jdbc.sql("SELECT salt, encrypted FROM openrec.signing_key WHERE owner = 'scd' AND number = ?")
                .param(number)
                .query((row, index) -> new Vault("openrec", "")
                        .open(row.getBytes("encrypted"), row.getBytes("salt"), "scd".getBytes(StandardCharsets.UTF_8))
                        .secret())
                .single();
    }
}
