package org.openrec.credential.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrec.credential.verification.ElsewhereForTests.publish;
import static org.openrec.credential.verification.ForeignIssuer.bytes;
import static org.openrec.credential.verification.ForeignIssuer.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrec.OpenrecTest;
import org.openrec.credential.Check;
import org.openrec.credential.Verdict;
import org.openrec.credential.Verdict.Outcome;
import org.openrec.credential.Verification;
import org.openrec.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Badges of other issuers, as they write them: the genuine are valid, the false are not, and the rest is said. */
@OpenrecTest
@Import(ElsewhereForTests.class)
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class ForeignBadgesTests {

    private static final ForeignIssuer THEATRE = ForeignIssuer.at("theatre.example");

    @Autowired
    Verification verification;

    @BeforeEach
    void theTheatrePublishesItsKey() {
        ElsewhereForTests.DOCUMENTS.clear();
        publish(THEATRE.id, THEATRE.document());
    }

    @Test
    void saysOfTheIssuerWhatItsOwnDocumentSays() {
        Verdict verdict = verification.verify(bytes(THEATRE.sign(THEATRE.badge())));

        assertThat(verdict.outcome()).as(verdict.checks().toString()).isEqualTo(Outcome.VALID);
        assertThat(verdict.claim().orElseThrow().issuer().in(Language.FR))
                .isEqualTo("Théâtre du Fleuve (theatre.example)");
        assertThat(verdict.checks().toString()).doesNotContain("Théâtre National");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json",
                "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
            })
    void acceptsEachVersionOfTheContext(String context) {
        ObjectNode badge = THEATRE.badge();
        ((ArrayNode) badge.path("@context")).set(1, context);

        expect(Outcome.VALID, THEATRE.sign(badge));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://w3id.org/security/data-integrity/v2",
                "https://w3id.org/security/multikey/v1",
                "https://www.w3.org/ns/credentials/status/v1",
                "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"
            })
    void acceptsTheContextsThatIssuersAdd(String context) {
        expect(Outcome.VALID, THEATRE.sign(badge(it -> ((ArrayNode) it.path("@context")).add(context))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"context-3.0.1.json", "context-3.0.2.json"})
    void acceptsBadgesOfTheOlderDataModel(String context) {
        expect(Outcome.VALID, THEATRE.sign(badge(it -> {
            it.putArray("@context")
                    .add("https://www.w3.org/2018/credentials/v1")
                    .add("https://purl.imsglobal.org/spec/ob/v3p0/" + context)
                    .add("https://w3id.org/security/data-integrity/v2");
            it.set("issuanceDate", it.remove("validFrom"));
        })));
    }

    @Test
    void acceptsOneValueWhereOthersWriteAListOfIt() {
        expect(Outcome.VALID, THEATRE.sign(badge(it -> ((ObjectNode) it.path("issuer")).put("type", "Profile"))));
        expect(Outcome.VALID, THEATRE.sign(badge(it -> ((ObjectNode) it.at("/credentialSubject/achievement"))
                .put("tag", "accueil"))));
        ObjectNode single = THEATRE.sign(THEATRE.badge());
        single.set("proof", single.path("proof").path(0));
        expect(Outcome.VALID, single);
    }

    @Test
    void acceptsAProofWithoutADateAndAnIssuerAsItsIdAlone() {
        ObjectNode undated = THEATRE.options();
        undated.remove("created");

        expect(Outcome.VALID, THEATRE.sign(THEATRE.badge(), undated));
        expect(Outcome.VALID, THEATRE.sign(badge(it -> it.put("issuer", THEATRE.id))));
    }

    @Test
    void showsThePictureThatTheAchievementNamesIfItIsOneAndTheBadgeHolds() {
        publish("https://theatre.example/accueil.svg", "<svg xmlns='http://www.w3.org/2000/svg'><circle r='9'/></svg>");
        publish("https://theatre.example/page.svg", "<html xmlns='http://www.w3.org/1999/xhtml'/>");

        Verdict verdict = verification.verify(bytes(THEATRE.sign(withImage("https://theatre.example/accueil.svg"))));
        assertThat(verdict.picture().orElseThrow().dataAddress()).startsWith("data:image/svg+xml;base64,");
        for (String none : List.of(
                "https://theatre.example/page.svg",
                "https://theatre.example/nothing.png",
                "javascript:alert(1)",
                "data:image/png;base64,PGh0bWw+")) {
            Verdict without = verification.verify(bytes(THEATRE.sign(withImage(none))));
            assertThat(without.picture()).as(none).isEmpty();
            assertThat(without.valid()).as(none).isTrue();
        }
        ObjectNode forged = THEATRE.sign(withImage("https://theatre.example/accueil.svg"));
        forged.put("name", "Forged");
        assertThat(verification.verify(bytes(forged)).picture()).isEmpty();
    }

    private static ObjectNode withImage(String address) {
        return badge(it -> ((ObjectNode) it.at("/credentialSubject/achievement"))
                .putObject("image")
                .put("id", address)
                .put("type", "Image"));
    }

    @Test
    void readsKeysAsOthersPublishThem() {
        publish(THEATRE.id, json(THEATRE.document().toString().replace("\"" + THEATRE.id + "#key-1\"", "\"#key-1\"")));
        expect(Outcome.VALID, THEATRE.sign(THEATRE.badge()));

        publish(THEATRE.id, document(key -> {
            key.remove("publicKeyMultibase");
            key.put("type", "JsonWebKey")
                    .putObject("publicKeyJwk")
                    .put("kty", "OKP")
                    .put("crv", "Ed25519")
                    .put("x", THEATRE.x());
        }));
        expect(Outcome.VALID, THEATRE.sign(THEATRE.badge()));

        publish(THEATRE.id, document(key -> key.put("type", "Ed25519VerificationKey2020")));
        expect(Outcome.VALID, THEATRE.sign(THEATRE.badge()));

        ForeignIssuer web = new ForeignIssuer("did:web:theatre.example:badges", "did:web:theatre.example:badges#key-1");
        publish("https://theatre.example/badges/did.json", web.document());
        expect(Outcome.VALID, web.sign(web.badge()));
    }

    @Test
    void aKeyThatIsNotToBeTrustedDoesNotCount() {
        refusesKey(key -> key.put("revoked", "2026-06-01T00:00:00Z"));
        refusesKey(key -> key.put("expires", "2026-01-01T00:00:00Z"));
        refusesKey(key -> key.put("created", "2026-02-01T00:00:00Z"));
        refusesKey(key -> key.put("revoked", "sometime"));
        refusesKey(key -> key.put("type", "EcdsaSecp256k1VerificationKey2019"));
        refusesKey(key -> key.put("publicKeyMultibase", "zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv"));
        refusesKey(key -> key.put("secretKeyMultibase", "z3u2en7t5LR2WtQH5PfFqMqwVHgeXouLzo6haApm8XHqvjxq"));
        refusesKey(key -> key.put("controller", "https://elsewhere.example/issuer"));
        refusesKey(key -> key.remove("controller"));
        refusesKey(key ->
                key.put("publicKeyMultibase", ForeignIssuer.at("other.example").multibase()));
    }

    private void refusesKey(Consumer<ObjectNode> change) {
        publish(THEATRE.id, document(change));
        expect(Outcome.NOT_VALID, THEATRE.sign(THEATRE.badge()));
    }

    @Test
    void aDocumentSpeaksOnlyForTheOneThatWasAskedFor() {
        ForeignIssuer thief = ForeignIssuer.at("thief.example");
        publish(
                thief.id,
                json(thief.document()
                        .toString()
                        .replace("\"id\":\"" + thief.id + "\"", "\"id\":\"" + THEATRE.id + "\"")));
        expect(Outcome.NOT_VALID, thief.sign(thief.badge()));

        publish(thief.id, thief.document());
        expect(Outcome.NOT_VALID, thief.sign(THEATRE.badge()));

        publish(
                THEATRE.id,
                json(THEATRE.document()
                        .toString()
                        .replaceFirst("\"assertionMethod\":\\[[^]]*]", "\"assertionMethod\":[]")));
        expect(Outcome.NOT_VALID, THEATRE.sign(THEATRE.badge()));
    }

    @Test
    void saysWhatCannotBeCheckedAndWhy() {
        ElsewhereForTests.DOCUMENTS.clear();
        expect(Outcome.CANNOT_BE_CHECKED, THEATRE.sign(THEATRE.badge()));
        publish(THEATRE.id, "not JSON");
        expect(Outcome.CANNOT_BE_CHECKED, THEATRE.sign(THEATRE.badge()));
        publish(THEATRE.id, THEATRE.document());

        ForeignIssuer ion = new ForeignIssuer("did:ion:abc", "did:ion:abc#key-1");
        expect(Outcome.CANNOT_BE_CHECKED, ion.sign(ion.badge()));

        ObjectNode unknownWords = THEATRE.sign(THEATRE.badge());
        ((ArrayNode) unknownWords.path("@context")).add("https://theatre.example/context");
        expect(Outcome.CANNOT_BE_CHECKED, unknownWords);
        ObjectNode ownWords = THEATRE.sign(THEATRE.badge());
        ((ArrayNode) ownWords.path("@context")).addObject().put("seat", "https://theatre.example/seat");
        expect(Outcome.CANNOT_BE_CHECKED, ownWords);

        ObjectNode otherSuite = THEATRE.sign(THEATRE.badge());
        ((ObjectNode) otherSuite.at("/proof/0")).put("cryptosuite", "eddsa-jcs-2022");
        expect(Outcome.CANNOT_BE_CHECKED, otherSuite);

        for (String noBadge :
                new String[] {"", "{}", "[]", "hello", "{\"name\":\"x\"}", "{\"badge\":{},\"recipient\":{}}"}) {
            assertThat(verification
                            .verify(noBadge.getBytes(StandardCharsets.UTF_8))
                            .outcome())
                    .as(noBadge)
                    .isEqualTo(Outcome.CANNOT_BE_CHECKED);
        }
    }

    @Test
    void aBadgeWithoutASignatureIsNotValid() {
        expect(Outcome.NOT_VALID, THEATRE.badge());
        ObjectNode changed = THEATRE.sign(THEATRE.badge());
        changed.put("name", "Doctorat");
        expect(Outcome.NOT_VALID, changed);
    }

    @Test
    void tellsWhatABadgeLeavesOpen() {
        Consumer<ObjectNode> nobody = it -> ((ObjectNode) it.path("credentialSubject")).remove("id");
        assertThat(notes(badge(nobody))).contains("names nobody");
        assertThat(notes(badge(it -> ((ObjectNode) it.at("/credentialSubject/achievement")).putObject("criteria"))))
                .contains("what had to be done");
        assertThat(notes(badge(it -> ((ObjectNode) it.path("credentialSubject"))
                        .putArray("identifier")
                        .addObject()
                        .put("type", "IdentityObject")
                        .put("hashed", true)
                        .put("identityHash", "sha256$ab")
                        .put("identityType", "emailAddress"))))
                .contains("without a salt");
    }

    private String notes(ObjectNode badge) {
        Verdict verdict = expect(Outcome.VALID, THEATRE.sign(badge));
        return verdict.checks().stream()
                .filter(it -> it.result() == Check.Result.NOTED)
                .map(it -> it.text().in(Language.EN))
                .findFirst()
                .orElseThrow();
    }

    private Verdict expect(Outcome outcome, ObjectNode badge) {
        Verdict verdict = verification.verify(bytes(badge));
        assertThat(verdict.outcome()).as(verdict.checks() + "\n" + badge).isEqualTo(outcome);
        return verdict;
    }

    private static ObjectNode badge(Consumer<ObjectNode> change) {
        ObjectNode badge = THEATRE.badge();
        change.accept(badge);
        return badge;
    }

    private static ObjectNode document(Consumer<ObjectNode> change) {
        ObjectNode document = THEATRE.document();
        change.accept((ObjectNode) document.at("/verificationMethod/0"));
        return document;
    }
}
