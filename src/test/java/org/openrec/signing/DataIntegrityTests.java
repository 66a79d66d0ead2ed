package org.openrec.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The vectors of W3C vc-di-eddsa, appendix B, through the code that signs credentials. */
class DataIntegrityTests {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final LinkedData linkedData = new LinkedData(ContextLibrary.bundled()
            .with(
                    URI.create("https://www.w3.org/ns/credentials/examples/v2"),
                    "{\"@context\": {\"@vocab\": \"https://www.w3.org/ns/credentials/examples#\"}}")
            .with(URI.create("https://w3id.org/citizenship/v4rc1"), citizenship()));
    private final DataIntegrity dataIntegrity = new DataIntegrity(linkedData);

    private static String citizenship() {
        try (InputStream in = DataIntegrityTests.class.getResourceAsStream("/contexts/citizenship-v4rc1.jsonld")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"unsigned.json,rdfc", "employmentAuth.json,rdfc/employ"})
    void reproducesThePublishedVectorsByteForByte(String unsigned, String folder) throws Exception {
        ObjectNode document = json(unsigned);
        ObjectNode published = json(folder + "/signedDataInt.json");
        ObjectNode proof = (ObjectNode) published.get("proof");
        SigningKey key = SigningKey.ofMultibase(
                URI.create(proof.get("verificationMethod").textValue()),
                json("keyPair.json").get("privateKeyMultibase").textValue());

        ObjectNode signed = dataIntegrity.sign(
                document, key, Instant.parse(proof.get("created").textValue()));

        ObjectNode options = proof.deepCopy();
        options.remove("proofValue");
        assertThat(linkedData.canonicalise(document)).isEqualTo(text(folder + "/canonDocDataInt.txt"));
        assertThat(linkedData.canonicaliseOwn(document)).isEqualTo(text(folder + "/canonDocDataInt.txt"));
        assertThat(sha256(linkedData.canonicalise(document)))
                .isEqualTo(text(folder + "/docHashDataInt.txt").strip());
        assertThat(dataIntegrity.canonicalOptions(document, options))
                .isEqualTo(text(folder + "/proofCanonDataInt.txt"));
        assertThat(sha256(dataIntegrity.canonicalOptions(document, options)))
                .isEqualTo(text(folder + "/proofHashDataInt.txt").strip());
        assertThat(signed.at("/proof/0/proofValue").textValue())
                .isEqualTo(proof.get("proofValue").textValue())
                .isEqualTo(text(folder + "/sigBTC58DataInt.txt").strip());
    }

    @Test
    void documentsThatShareAnExpansionKeepTheirOwnIdsDatesAndHashes() throws Exception {
        String canonical = linkedData.canonicalise(ownDocument("1", "2026-01-02T03:04:05Z"));
        assertThat(linkedData.canonicaliseOwn(ownDocument("1", "2026-01-02T03:04:05Z")))
                .isEqualTo(canonical);

        String another = linkedData.canonicaliseOwn(ownDocument("2", "2027-01-02T03:04:05Z"));

        assertThat(another)
                .isEqualTo(linkedData.canonicalise(ownDocument("2", "2027-01-02T03:04:05Z")))
                .contains("https://example.org/credentials/2", "2027-01-02T03:04:05Z", "sha256$2")
                .doesNotContain("stand-in");
        assertThatThrownBy(() -> linkedData.canonicaliseOwn(ownDocument("3", "hier")))
                .isInstanceOf(NotSignable.class);
    }

    @Test
    void aTextThatLooksLikeAnInternalOneBreaksNothing() throws Exception {
        for (String text : new String[] {"stand-in-0", "https://stand-in.invalid/0", "stand-in-1"}) {
            ObjectNode document = ownDocument("7", "2026-01-02T03:04:05Z");
            ((ObjectNode) document.at("/credentialSubject/achievement")).put("description", text);
            document.put("name", text);

            assertThat(linkedData.canonicaliseOwn(document)).isEqualTo(linkedData.canonicalise(document));
            assertThat(linkedData.canonicaliseOwn(document)).isEqualTo(linkedData.canonicalise(document));
        }
    }

    private static ObjectNode ownDocument(String number, String validFrom) throws IOException {
        return (ObjectNode) JSON.readTree("""
                {"@context": ["https://www.w3.org/ns/credentials/v2",
                    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
                 "id": "https://example.org/credentials/%1$s", "type": ["VerifiableCredential", "OpenBadgeCredential"],
                 "issuer": {"id": "https://example.org/issuers/scd", "type": ["Profile"], "name": "SCD"},
                 "validFrom": "%2$s",
                 "credentialSubject": {"type": ["AchievementSubject"],
                     "identifier": [{"type": "IdentityObject", "hashed": true, "identityType": "emailAddress",
                         "identityHash": "sha256$%1$s", "salt": "%1$s"}],
                     "achievement": {"id": "https://example.org/badges/x", "type": ["Achievement"], "name": "X",
                         "criteria": {"narrative": "To show x"}, "description": "x"}}}
                """.formatted(number, validFrom));
    }

    @Test
    void acceptsThePublishedProofAndRefusesEveryAlteration() throws Exception {
        ObjectNode signed = json("rdfc/signedDataInt.json");
        ObjectNode proof = (ObjectNode) signed.get("proof");
        VerificationKey key = new VerificationKey(
                json("keyPair.json").get("publicKeyMultibase").textValue());

        assertThat(dataIntegrity.secured(signed, Effort.OWN).verify(proof, key)).isEqualTo(ProofOutcome.HOLDS);

        ObjectNode renamed = signed.deepCopy();
        renamed.put("name", "Alumni credential");
        assertThat(dataIntegrity.secured(renamed, Effort.OWN).verify(proof, key))
                .isEqualTo(ProofOutcome.DOES_NOT_HOLD);
        ObjectNode later = proof.deepCopy();
        later.put("created", "2023-02-24T23:36:39Z");
        assertThat(dataIntegrity.secured(signed, Effort.OWN).verify(later, key)).isEqualTo(ProofOutcome.DOES_NOT_HOLD);
        ObjectNode added = signed.deepCopy();
        added.put("nickname", "x");
        assertThat(dataIntegrity.secured(added, Effort.OWN).verify(proof, key)).isEqualTo(ProofOutcome.DOES_NOT_HOLD);
    }

    /** Each proof of the published sets and chains, which cover those before them. */
    @ParameterizedTest
    @ValueSource(strings = {"signedProofSet1", "signedProofSet2", "signedProofChain1", "signedProofChain2"})
    void acceptsEveryProofOfThePublishedSetsAndChains(String file) throws Exception {
        ObjectNode signed = json("proof-set-chain/" + file + ".json");
        SecuredDocument secured = dataIntegrity.secured(signed, Effort.OWN);

        for (JsonNode proof : signed.path("proof").isArray() ? signed.path("proof") : List.of(signed.path("proof"))) {
            VerificationKey key = DataIntegrity.keyOfDidKey(
                    URI.create(proof.path("verificationMethod").asText()));
            assertThat(secured.verify((ObjectNode) proof, key)).isEqualTo(ProofOutcome.HOLDS);
        }
    }

    @Test
    void aProofOfAChainFallsWithTheOneBeforeIt() throws Exception {
        ObjectNode signed = json("proof-set-chain/signedProofChain2.json");
        ObjectNode last = (ObjectNode) signed.at("/proof/3");
        VerificationKey key = DataIntegrity.keyOfDidKey(
                URI.create(last.path("verificationMethod").asText()));

        ObjectNode changed = signed.deepCopy();
        ((ObjectNode) changed.at("/proof/2")).put("created", "2023-02-26T22:06:39Z");
        assertThat(dataIntegrity.secured(changed, Effort.OWN).verify(last, key)).isEqualTo(ProofOutcome.DOES_NOT_HOLD);
        ObjectNode cut = signed.deepCopy();
        ((ArrayNode) cut.path("proof")).remove(2);
        assertThat(dataIntegrity.secured(cut, Effort.OWN).verify(last, key)).isEqualTo(ProofOutcome.WITHOUT_PREVIOUS);
        ObjectNode alone = last.deepCopy();
        alone.remove("previousProof");
        assertThat(dataIntegrity.secured(signed, Effort.OWN).verify(alone, key)).isEqualTo(ProofOutcome.DOES_NOT_HOLD);
    }

    @Test
    void whatWasNotComputedIsNotCalledChanged() throws Exception {
        ObjectNode signed = json("rdfc/signedDataInt.json");
        VerificationKey key = new VerificationKey(
                json("keyPair.json").get("publicKeyMultibase").textValue());
        Map<String, ProofOutcome> others = Map.of(
                "proofPurpose", ProofOutcome.OTHER_PURPOSE,
                "proofValue", ProofOutcome.MALFORMED,
                "type", ProofOutcome.MALFORMED,
                "created", ProofOutcome.NOT_COVERED);

        others.forEach((property, outcome) -> {
            ObjectNode proof = ((ObjectNode) signed.get("proof")).deepCopy().put(property, "0 other");
            assertThat(dataIntegrity.secured(signed, Effort.OWN).verify(proof, key))
                    .as(property)
                    .isEqualTo(outcome);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "/id, not an iri",
        "/type/1, Made up type",
        "/validFrom, hier",
        "/issuer, relative/issuer",
    })
    void refusesToSignWhatWouldBeDroppedSilently(String pointer, String value) throws Exception {
        ObjectNode document = json("unsigned.json");
        String parent = pointer.substring(0, pointer.lastIndexOf('/'));
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (document.at(parent).isArray()) {
            ((ArrayNode) document.at(parent)).set(Integer.parseInt(last), value);
        } else {
            document.put(last, value);
        }

        assertThatThrownBy(() -> linkedData.canonicalise(document)).isInstanceOf(NotSignable.class);
    }

    @Test
    void refusesTermsAndContextsThatNobodyDefines() throws Exception {
        ObjectNode document = json("unsigned.json");
        document.putArray("@context").add("https://www.w3.org/ns/credentials/v2");
        document.putArray("type").add("VerifiableCredential");

        assertThatThrownBy(() -> linkedData.canonicalise(document))
                .isInstanceOf(NotSignable.class)
                .hasMessageContaining("alumniOf");

        document.putArray("@context").add("https://attacker.example/context");
        assertThatThrownBy(() -> linkedData.canonicalise(document))
                .isInstanceOf(UnknownContext.class)
                .hasMessageContaining("attacker.example");
    }

    private static ObjectNode json(String file) throws IOException {
        return (ObjectNode) JSON.readTree(text(file));
    }

    private static String text(String file) throws IOException {
        try (InputStream in = DataIntegrityTests.class.getResourceAsStream("/vectors/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
