package org.openrec.credential.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrec.credential.verification.ElsewhereForTests.publish;
import static org.openrec.credential.verification.ForeignIssuer.bytes;
import static org.openrec.credential.verification.ForeignIssuer.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrec.OpenrecTest;
import org.openrec.credential.Check;
import org.openrec.credential.Verdict;
import org.openrec.credential.Verdict.Outcome;
import org.openrec.credential.Verification;
import org.openrec.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** What was taken back is not valid, and what was not looked up is not called valid; endorsements are signed or named. */
@OpenrecTest
@Import(ElsewhereForTests.class)
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class StatusListTests {

    private static final ForeignIssuer THEATRE = ForeignIssuer.at("theatre.example");
    private static final ForeignIssuer CITY = ForeignIssuer.at("city.example");
    private static final String LIST = "https://theatre.example/status/1";

    @Autowired
    Verification verification;

    @BeforeEach
    void bothPublishTheirKeys() {
        ElsewhereForTests.DOCUMENTS.clear();
        publish(THEATRE.id, THEATRE.document());
        publish(CITY.id, CITY.document());
    }

    @ParameterizedTest
    @CsvSource({
        "revocation, 7, VALID",
        "revocation, 94567, NOT_VALID",
        "suspension, 94567, NOT_VALID",
        "revocation, 131071, NOT_VALID",
        "revocation, 131072, CANNOT_BE_CHECKED",
        "revocation, -1, CANNOT_BE_CHECKED",
        "message, 7, CANNOT_BE_CHECKED"
    })
    void readsTheBitOfABadge(String purpose, int index, Outcome outcome) {
        publish(LIST, list(purpose, 131_072, it -> {}));

        expect(outcome, inList(purpose, index));
    }

    @Test
    void aListThatIsNotTheIssuersOrNotSignedSaysNothing() {
        publish(LIST, CITY.sign(unsignedList("revocation", 131_072, CITY)));
        expect(Outcome.CANNOT_BE_CHECKED, inList("revocation", 7));

        ObjectNode changed = list("revocation", 131_072, it -> {});
        changed.put("validFrom", "2025-01-01T00:00:00Z");
        publish(LIST, changed);
        expect(Outcome.CANNOT_BE_CHECKED, inList("revocation", 7));

        publish(LIST, list("revocation", 131_072, it -> it.put("validUntil", "2026-02-01T00:00:00Z")));
        expect(Outcome.CANNOT_BE_CHECKED, inList("revocation", 7));

        publish(LIST, list("revocation", 1024, it -> {}));
        expect(Outcome.CANNOT_BE_CHECKED, inList("revocation", 7));

        publish(LIST, list("revocation", 512 * 1024 * 1024, it -> {}));
        expect(Outcome.CANNOT_BE_CHECKED, inList("revocation", 7));

        publish(LIST, "<html>");
        expect(Outcome.CANNOT_BE_CHECKED, inList("revocation", 7));

        ElsewhereForTests.DOCUMENTS.remove(LIST);
        expect(Outcome.CANNOT_BE_CHECKED, inList("revocation", 7));
    }

    @Test
    void readsTheRevocationListOf1EdTech() {
        ObjectNode badge = THEATRE.badge();
        extended(badge).putObject("credentialStatus").put("id", LIST).put("type", "1EdTechRevocationList");
        ObjectNode signed = THEATRE.sign(badge);
        String id = badge.path("id").asText();

        expect(Outcome.CANNOT_BE_CHECKED, signed);
        publish(LIST, revoked(THEATRE.id, "urn:uuid:another", ""));
        expect(Outcome.VALID, signed);
        publish(LIST, revoked(THEATRE.id, id, ""));
        expect(Outcome.NOT_VALID, signed);
        publish(LIST, revoked(THEATRE.id, id, ", \"revoked\": false"));
        expect(Outcome.VALID, signed);
        publish(LIST, revoked(CITY.id, id, ""));
        expect(Outcome.CANNOT_BE_CHECKED, signed);
        publish(LIST, json("{\"issuer\": \"" + THEATRE.id + "\"}"));
        expect(Outcome.CANNOT_BE_CHECKED, signed);
    }

    @Test
    void aStatusOfAnUnknownKindIsNotTakenForAGoodOne() {
        ObjectNode badge = THEATRE.badge();
        extended(badge).putObject("credentialStatus").put("id", LIST).put("type", "1EdTechCredentialRefresh");

        expect(Outcome.CANNOT_BE_CHECKED, THEATRE.sign(badge));
    }

    @Test
    void namesAnEndorsementThatDoesNotHold() {
        ObjectNode good = CITY.sign(endorsement(THEATRE.id));
        assertThat(endorsements(good)).contains("One endorsement");

        ObjectNode changed = good.deepCopy();
        ((ObjectNode) changed.path("credentialSubject")).put("endorsementComment", "Superb");
        assertThat(endorsements(changed)).contains("does not hold", CITY.id);
        assertThat(endorsements(endorsement(THEATRE.id))).contains("does not hold", CITY.id);
        assertThat(endorsements(CITY.sign(endorsement("https://elsewhere.example/issuer"))))
                .contains("does not hold", CITY.id);
        ElsewhereForTests.DOCUMENTS.remove(CITY.id);
        assertThat(endorsements(good)).contains("could not be checked", CITY.id);
    }

    private String endorsements(ObjectNode endorsement) {
        ObjectNode badge = THEATRE.badge();
        ((ObjectNode) badge.path("issuer")).putArray("endorsement").add(endorsement);
        Verdict verdict = expect(Outcome.VALID, THEATRE.sign(badge));
        return verdict.checks().stream()
                .filter(it -> it.kind() == Check.Kind.ENDORSEMENTS)
                .map(it -> it.text().in(Language.EN))
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode endorsement(String endorsed) {
        return json("""
                {"@context": ["https://www.w3.org/ns/credentials/v2",
                     "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
                 "id": "urn:uuid:2f0b1ad0-58a4-45c5-9b1c-5d62c1b1a001",
                 "type": ["VerifiableCredential", "EndorsementCredential"], "name": "Soutien",
                 "issuer": {"id": "%s", "type": ["Profile"], "name": "Ville"}, "validFrom": "2026-01-01T00:00:00Z",
                 "credentialSubject": {"id": "%s", "type": ["EndorsementSubject"], "endorsementComment": "Bon travail"}}
                """.formatted(CITY.id, endorsed));
    }

    private static ObjectNode extended(ObjectNode badge) {
        ((ArrayNode) badge.path("@context")).add("https://purl.imsglobal.org/spec/ob/v3p0/extensions.json");
        return badge;
    }

    private static ObjectNode inList(String purpose, int index) {
        ObjectNode badge = THEATRE.badge();
        badge.putObject("credentialStatus")
                .put("id", LIST + "#" + index)
                .put("type", "BitstringStatusListEntry")
                .put("statusPurpose", purpose)
                .put("statusListIndex", Integer.toString(index))
                .put("statusListCredential", LIST);
        return THEATRE.sign(badge);
    }

    private static ObjectNode list(String purpose, int entries, Consumer<ObjectNode> change) {
        ObjectNode list = unsignedList(purpose, entries, THEATRE);
        change.accept(list);
        return THEATRE.sign(list);
    }

    private static ObjectNode unsignedList(String purpose, int entries, ForeignIssuer issuer) {
        return json("""
                {"@context": ["https://www.w3.org/ns/credentials/v2"], "id": "%s",
                 "type": ["VerifiableCredential", "BitstringStatusListCredential"], "issuer": "%s",
                 "validFrom": "2026-01-01T00:00:00Z",
                 "credentialSubject": {"id": "%1$s#list", "type": "BitstringStatusList", "statusPurpose": "%s",
                     "encodedList": "%s"}}""".formatted(LIST, issuer.id, purpose, encoded(entries)));
    }

    /** Entries 94567 and 131071 are set. */
    private static String encoded(int entries) {
        byte[] bits = new byte[entries / 8];
        for (int set : new int[] {94_567, 131_071}) {
            if (set < entries) {
                bits[set / 8] |= (byte) (0x80 >> set % 8);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bits);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(out.toByteArray());
    }

    private static ObjectNode revoked(String keeper, String id, String more) {
        return json("{\"id\": \"%s\", \"issuer\": \"%s\", \"revokedCredential\": [{\"id\": \"%s\"%s}]}"
                .formatted(LIST, keeper, id, more));
    }

    private Verdict expect(Outcome outcome, ObjectNode badge) {
        Verdict verdict = verification.verify(bytes(badge));
        assertThat(verdict.outcome()).as(verdict.checks() + "\n" + badge).isEqualTo(outcome);
        return verdict;
    }
}
