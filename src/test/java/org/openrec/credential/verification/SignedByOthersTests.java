package org.openrec.credential.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrec.credential.verification.ElsewhereForTests.publish;
import static org.openrec.credential.verification.ForeignIssuer.bytes;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrec.OpenrecTest;
import org.openrec.credential.Check;
import org.openrec.credential.Check.Kind;
import org.openrec.credential.Verdict;
import org.openrec.credential.Verdict.Outcome;
import org.openrec.credential.Verification;
import org.openrec.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Kinds of signatures and keys that are in use, several signatures on one badge, and what is said where none was computed. */
@OpenrecTest
@Import(ElsewhereForTests.class)
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class SignedByOthersTests {

    private static final Path CASES = Path.of("src/test/resources/cases/badges");
    private static final ForeignIssuer THEATRE = ForeignIssuer.at("theatre.example");
    private static final ForeignIssuer CITY = ForeignIssuer.at("city.example");

    @Autowired
    Verification verification;

    @BeforeEach
    void bothPublishTheirKeys() {
        ElsewhereForTests.DOCUMENTS.clear();
        publish(THEATRE.id, THEATRE.document());
        publish(CITY.id, CITY.document());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-https-key-ed25519verificationkey2018-with-publicke.json",
                "03-ed25519signature2020-genuine-as-dcc-issues.json",
                "06-set-issuer-and-a-witness-another-did-key-both-genu.json",
                "15-expired-endorsement.json"
            })
    void genuineBadgesOfEachKindAreValid(String name) throws IOException {
        String at = "01-https-key-ed25519verificationkey2018-with-publicke.at-https-club-example-org-issuer";
        publish("https://club.example.org/issuer", Files.readString(CASES.resolve(at + ".json")));
        publish("https://club.example.org/issuer/k1", Files.readString(CASES.resolve(at + "-k1.json")));

        expect(Outcome.VALID, ForeignIssuer.json(Files.readString(CASES.resolve(name))));
    }

    @Test
    void theForerunnerOfTodaysSignatureIsComputed() {
        ObjectNode badge = THEATRE.badge();
        ((ArrayNode) badge.path("@context")).add("https://w3id.org/security/suites/ed25519-2020/v1");
        ObjectNode options = THEATRE.options().put("type", "Ed25519Signature2020");
        options.remove("cryptosuite");
        ObjectNode signed = THEATRE.sign(badge, options);

        expect(Outcome.VALID, signed);
        signed.put("name", "Doctorat");
        assertThat(said(expect(Outcome.NOT_VALID, signed), Kind.PROOF)).contains("something was changed");
    }

    @Test
    void aKeyInBase64IsAKey() {
        publish(
                THEATRE.id,
                THEATRE.document().toString().replace(THEATRE.multibase(), "u" + THEATRE.multikeyInBase64()));

        expect(Outcome.VALID, THEATRE.sign(THEATRE.badge()));
    }

    @Test
    void whoSignsBesideTheIssuerIsNamed() {
        ObjectNode badge = signedByBoth();

        Verdict verdict = expect(Outcome.VALID, badge);

        assertThat(said(verdict, Kind.PROOF)).contains("(city.example) has signed as well");
        assertThat(verdict.claim().orElseThrow().issuer().in(Language.FR)).contains("theatre.example");
    }

    @Test
    void whoSignsBesideTheIssuerMayStandFirst() {
        ObjectNode badge = signedByBoth();
        ArrayNode proofs = (ArrayNode) badge.path("proof");
        proofs.add(proofs.remove(0));

        expect(Outcome.VALID, badge);
    }

    @Test
    void aWitnessAloneIsNotTheIssuer() {
        ObjectNode badge = signedByBoth();
        ((ArrayNode) badge.path("proof")).remove(0);

        assertThat(said(expect(Outcome.NOT_VALID, badge), Kind.ISSUER)).contains("does not belong to the issuer");
    }

    @Test
    void aFalseSignatureBesideAGoodOneSpeaksAgainstTheBadge() {
        ObjectNode badge = signedByBoth();
        ((ObjectNode) badge.at("/proof/1")).put("created", "2026-01-02T03:04:06Z");

        expect(Outcome.NOT_VALID, badge);
    }

    @Test
    void aWitnessWhoseKeyCannotBeReadIsNotCounted() {
        ElsewhereForTests.DOCUMENTS.remove(CITY.id);

        Verdict verdict = expect(Outcome.VALID, signedByBoth());

        assertThat(said(verdict, Kind.PROOF)).contains("could not check: " + CITY.id);
    }

    /** A chain (VC Data Integrity, section 2.1.2): the second covers the first. */
    @Test
    void aChainHoldsAsLongAsAllOfItIsThere() {
        ObjectNode badge = THEATRE.sign(THEATRE.badge(), THEATRE.options().put("id", "urn:uuid:1"));
        ObjectNode options = CITY.options().put("previousProof", "urn:uuid:1");
        ObjectNode second = (ObjectNode) CITY.sign(badge, options).at("/proof/0");
        ObjectNode chain = badge.deepCopy();
        ((ArrayNode) chain.path("proof")).add(second);

        expect(Outcome.VALID, chain);
        ((ObjectNode) chain.at("/proof/0")).put("id", "urn:uuid:2");
        assertThat(said(expect(Outcome.NOT_VALID, chain), Kind.PROOF)).contains("stands on another one");
    }

    private static ObjectNode signedByBoth() {
        ObjectNode badge = THEATRE.sign(THEATRE.badge());
        ((ArrayNode) badge.path("proof"))
                .add(CITY.sign(THEATRE.badge(), CITY.options()).at("/proof/0"));
        return badge;
    }

    @ParameterizedTest
    @CsvSource({
        "name, nickname, do not define",
        "proof/proofPurpose, authentication, another purpose",
        "proof/proofValue, 7, form that the standard asks",
        "proof/type, Signature, form that the standard asks",
        "proof/created, yesterday, yesterday",
        "validFrom, 2026-01-01T00:00:00, time zone",
        "validFrom, today, today"
    })
    void changedIsSaidWhenASignatureWasComputedOnly(String place, String value, String words) {
        ObjectNode badge = THEATRE.sign(THEATRE.badge());
        if (place.equals("name")) {
            badge.put(value, "x");
        } else {
            ObjectNode where = place.startsWith("proof/") ? (ObjectNode) badge.at("/proof/0") : badge;
            where.put(place.replace("proof/", ""), value);
        }

        Verdict verdict = expect(Outcome.NOT_VALID, badge);

        assertThat(verdict.checks().toString()).contains(words).doesNotContain("something was changed");
    }

    @Test
    void anEndorsementBySignatureIsToldForWhatItIs() throws IOException {
        ObjectNode endorsement = ForeignIssuer.json(
                Files.readString(CASES.resolve("09-endorsementcredential-presented-by-itself-genuine.json")));

        Verdict verdict = expect(Outcome.NO_BADGE, endorsement);

        assertThat(verdict.valid()).isFalse();
        assertThat(said(verdict, Kind.PROOF)).contains("The signature holds");
        endorsement.put("name", "Better");
        assertThat(said(expect(Outcome.NOT_VALID, endorsement), Kind.PROOF)).contains("something was changed");
    }

    @Test
    void anEndorsementThatIsOverIsToldAsOver() throws IOException {
        Verdict verdict = verification.verify(Files.readAllBytes(CASES.resolve("15-expired-endorsement.json")));

        assertThat(said(verdict, Kind.ENDORSEMENTS)).contains("is over, or has not begun");
    }

    @Test
    void eachOfSeveralIsJudged() {
        ObjectNode good = THEATRE.sign(THEATRE.badge());
        ObjectNode changed = good.deepCopy().put("name", "Doctorat");
        String presented =
                "{\"type\": \"VerifiablePresentation\", \"verifiableCredential\": [%s, [%s], \"eyJ.x.y\", 7]}"
                        .formatted(good, changed);

        Verdict verdict = verification.verify(presented);

        assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_VALID);
        assertThat(verdict.within())
                .extracting(Verdict::outcome)
                .isEqualTo(List.of(
                        Outcome.VALID, Outcome.NOT_VALID, Outcome.CANNOT_BE_CHECKED, Outcome.CANNOT_BE_CHECKED));
        assertThat(verification.verify("[%s,%s]".formatted(good, good)).outcome())
                .isEqualTo(Outcome.VALID);
    }

    @Test
    void farTooManyAreAskedForInParts() {
        String good = THEATRE.sign(THEATRE.badge()).toString();

        Verdict verdict = verification.verify("[" + (good + ",").repeat(20) + good + "]");

        assertThat(verdict.outcome()).isEqualTo(Outcome.CANNOT_BE_CHECKED);
        assertThat(said(verdict, Kind.FORMAT)).contains("more than 20");
        Verdict twenty = verification.verify("[" + (good + ",").repeat(19) + good + "]");
        assertThat(twenty.within()).hasSize(20);
    }

    private Verdict expect(Outcome outcome, ObjectNode badge) {
        Verdict verdict = verification.verify(bytes(badge));
        assertThat(verdict.outcome()).as(verdict.checks() + "\n" + badge).isEqualTo(outcome);
        return verdict;
    }

    private static String said(Verdict verdict, Kind kind) {
        return verdict.checks().stream()
                .filter(it -> it.kind() == kind)
                .map(Check::text)
                .map(it -> it.in(Language.EN))
                .toList()
                .toString();
    }
}
