package org.openrec.credential.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openrec.credential.internal.CredentialFixtures.accepted;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openrec.OpenrecTest;
import org.openrec.application.process.BadgeOfApplication;
import org.openrec.credential.Check;
import org.openrec.credential.CredentialId;
import org.openrec.credential.Verdict;
import org.openrec.credential.Verification;
import org.openrec.credential.internal.CredentialFixtures;
import org.openrec.shared.Language;
import org.openrec.shared.PublicUrl;
import org.openrec.signing.DataIntegrity;
import org.openrec.signing.SigningKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.TestPropertySource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@OpenrecTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class VerificationTests {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    TestRestTemplate http;

    @Autowired
    BadgeOfApplication issuance;

    @Autowired
    Verification verification;

    @Autowired
    DataIntegrity dataIntegrity;

    @Autowired
    PublicUrl publicUrl;

    private static CredentialId id;
    private byte[] document;

    @BeforeEach
    void aFreshCredential() {
        if (id == null) {
            id = issuance.issue(accepted(http, "lea"), CredentialFixtures.PROCESS);
        }
        document = file(".json");
    }

    @Test
    void acceptsWhatWasIssuedInEveryForm() {
        for (String form : List.of(".json", ".png", ".svg")) {
            Verdict verdict = verification.verify(file(form));

            assertThat(verdict.valid()).as(form + verdict.checks()).isTrue();
            assertThat(verdict.checks())
                    .extracting(Check::kind)
                    .containsExactly(
                            Check.Kind.FORMAT,
                            Check.Kind.SCHEMA,
                            Check.Kind.ISSUER,
                            Check.Kind.PROOF,
                            Check.Kind.DATES,
                            Check.Kind.STATUS,
                            Check.Kind.REGISTER);
        }
        assertThat(verification
                        .verify(publicUrl.resolve("/credentials/" + id).toString())
                        .valid())
                .isTrue();
    }

    @Test
    void refusesEveryChangeOfEveryField() throws Exception {
        List<JsonNode> mutations = new ArrayList<>();
        ObjectNode whole = (ObjectNode) JSON.readTree(document);
        mutate(whole, whole, mutations);

        assertThat(mutations).hasSizeGreaterThan(100);
        assertThat(mutations)
                .allSatisfy(it -> assertThat(verification.verify(it.toString()).valid())
                        .as(it.toString())
                        .isFalse());
    }

    @Test
    void refusesEveryFileWithAChangedByte() {
        Random random = new Random(7);
        for (String form : List.of(".json", ".png", ".svg")) {
            byte[] file = file(form);
            for (int i = 0; i < 300; i++) {
                byte[] changed = file.clone();
                int at = random.nextInt(file.length);
                changed[at] ^= (byte) (1 << random.nextInt(8));

                assertThat(verification.verify(changed).valid())
                        .as(form + " changed at " + at)
                        .isFalse();
            }
        }
    }

    @Test
    void acceptsADidKeyAndRefusesToLetItSpeakForAnother() throws Exception {
        ObjectNode credential = ((ObjectNode) JSON.readTree(document)).without("proof");
        credential.remove("credentialStatus");
        credential.put("id", "urn:uuid:8d2d2b2e-6a4c-4e55-9d3c-3a8b8b6b2a10");
        byte[] secret = new byte[32];
        new Random(1).nextBytes(secret);
        String multibase =
                new SigningKey(URI.create("urn:x"), secret).publicKey().multibase();
        SigningKey key = new SigningKey(URI.create("did:key:" + multibase + "#" + multibase), secret);
        Instant now = Instant.parse("2026-01-01T00:00:00Z").truncatedTo(ChronoUnit.SECONDS);
        ((ObjectNode) credential.path("issuer")).put("id", "did:key:" + multibase);

        assertThat(verification
                        .verify(dataIntegrity.sign(credential, key, now).toString())
                        .valid())
                .isTrue();

        ((ObjectNode) credential.path("issuer"))
                .put("id", publicUrl.resolve("/issuers/scd").toString());
        assertThat(failed(verification.verify(
                        dataIntegrity.sign(credential, key, now).toString())))
                .contains(Check.Kind.ISSUER, Check.Kind.REGISTER);
    }

    @Test
    void asksNoAddressInsideAndNoneWithoutEncryption() {
        for (String address : List.of(
                "http://example.org/badge.json",
                "https://127.0.0.1/badge.json",
                "https://localhost/badge.json",
                "https://[::1]/badge.json",
                "https://10.0.0.1/badge.json",
                "https://169.254.169.254/latest/meta-data",
                "https://[::ffff:192.168.0.1]/",
                "https://example.org:8443/badge.json",
                "https://user@example.org/badge.json")) {
            assertThat(failed(verification.verify(address))).as(address).containsExactly(Check.Kind.FORMAT);
        }
    }

    @Test
    void readsHostileFilesWithinBounds() {
        List<byte[]> hostile = List.of(
                new byte[0],
                new byte[Verification.LARGEST + 1],
                bytes("{\"a\":".repeat(100_000)),
                bytes("{\"id\":1,\"id\":2}"),
                bytes("<!DOCTYPE svg [<!ENTITY a \"aaaa\">]><svg>&a;</svg>"),
                bytes("<!DOCTYPE svg SYSTEM \"file:///etc/passwd\"><svg/>"),
                bytes("<svg>" + "<g>".repeat(100_000)),
                bytes("<svg xmlns:o=\"https://purl.imsglobal.org/ob/v3p0\"><o:credential>[]</o:credential></svg>"),
                bytes("eyJhbGciOiJub25lIn0.e30."),
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 127, -1, -1, -1, 'i', 'T', 'X', 't'},
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});

        assertThat(hostile).allSatisfy(file -> assertThat(failed(verification.verify(file)))
                .containsExactly(Check.Kind.FORMAT));
    }

    @Test
    void answersOverTheApiInTheCallersLanguage() throws Exception {
        assertThat(post(document, "application/json", "en").path("valid").asBoolean())
                .isTrue();
        assertThat(post(file(".png"), "image/png", "en").path("valid").asBoolean())
                .isTrue();
        ObjectNode wrapped = JsonNodeFactory.instance.objectNode();
        wrapped.put("credential", new String(file(".svg"), UTF_8));
        assertThat(post(bytes(wrapped.toString()), "application/json", "en")
                        .path("valid")
                        .asBoolean())
                .isTrue();

        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource(file(".svg")) {
            @Override
            public String getFilename() {
                return "badge.svg";
            }
        });
        assertThat(http.postForObject("/api/verify", parts, JsonNode.class)
                        .path("valid")
                        .asBoolean())
                .isTrue();

        ObjectNode changed = (ObjectNode) JSON.readTree(document);
        changed.put("name", "Doctorat");
        JsonNode answer = post(bytes(changed.toString()), "application/json", "fr");
        assertThat(answer.path("valid").asBoolean()).isFalse();
        JsonNode proof = StreamSupport.stream(answer.path("checks").spliterator(), false)
                .filter(check -> check.path("code").asText().equals("proof"))
                .findFirst()
                .orElseThrow();
        assertThat(proof.path("passed").asBoolean()).isFalse();
        assertThat(proof.path("text").asText()).contains("signature").contains("changé");
        assertThat(verification.verify(document).checks().get(0).text().in(Language.EN))
                .contains("can be read");
    }

    private JsonNode post(byte[] body, String type, String language) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType(type));
        headers.set(HttpHeaders.ACCEPT_LANGUAGE, language);
        ResponseEntity<JsonNode> answer =
                http.exchange("/api/verify", HttpMethod.POST, new HttpEntity<>(body, headers), JsonNode.class);
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        return answer.getBody();
    }

    /** Each value changed, each field removed, one added to each object. */
    private static void mutate(ObjectNode whole, JsonNode node, List<JsonNode> mutations) {
        if (node instanceof ObjectNode object) {
            for (String name : StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false)
                    .toList()) {
                JsonNode value = object.get(name);
                object.remove(name);
                mutations.add(whole.deepCopy());
                if (!value.isContainerNode()) {
                    object.put(name, value.asText() + "x");
                    mutations.add(whole.deepCopy());
                }
                object.set(name, value);
                mutate(whole, value, mutations);
            }
            object.put("added", "x");
            mutations.add(whole.deepCopy());
            object.remove("added");
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode value = array.get(i);
                array.remove(i);
                mutations.add(whole.deepCopy());
                array.insert(i, value);
                if (value.isContainerNode()) {
                    mutate(whole, value, mutations);
                } else {
                    array.set(i, value.asText() + "x");
                    mutations.add(whole.deepCopy());
                    array.set(i, value);
                }
            }
        }
    }

    private static List<Check.Kind> failed(Verdict verdict) {
        return verdict.checks().stream()
                .filter(check -> !check.passed())
                .map(Check::kind)
                .toList();
    }

    private byte[] file(String ending) {
        return http.getForObject("/credentials/" + id + ending, byte[].class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
