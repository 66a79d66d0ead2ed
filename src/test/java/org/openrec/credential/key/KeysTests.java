package org.openrec.credential.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.openrec.Caller;
import org.openrec.OpenrecTest;
import org.openrec.application.process.BadgeOfApplication;
import org.openrec.credential.Award;
import org.openrec.credential.Awards;
import org.openrec.credential.Check;
import org.openrec.credential.CredentialId;
import org.openrec.credential.PublicReason;
import org.openrec.credential.Verdict.Outcome;
import org.openrec.credential.Verification;
import org.openrec.credential.internal.CredentialFixtures;
import org.openrec.shared.Language;
import org.openrec.signing.Algorithm;
import org.openrec.signing.KeyChanges;
import org.openrec.signing.Keys;
import org.openrec.signing.PublishedKey;
import org.openrec.signing.Signer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Badges outlive the keys that signed them. */
@OpenrecTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class KeysTests {

    private static final String KEYS = "/api/issuers/scd/keys";

    @Autowired
    TestRestTemplate http;

    @Autowired
    BadgeOfApplication badges;

    @Autowired
    Awards awards;

    @Autowired
    Verification verification;

    @Autowired
    Keys keys;

    @Autowired
    KeyChanges changes;

    @Autowired
    Signer signer;

    @Autowired
    Reissue reissue;

    @Autowired
    JdbcClient jdbc;

    private CredentialId issue(String student) {
        return badges.issue(CredentialFixtures.accepted(http, student), CredentialFixtures.PROCESS);
    }

    private Award award(CredentialId id) {
        return awards.find(id).orElseThrow();
    }

    private String document(CredentialId id) {
        return awards.credential(award(id)).document();
    }

    private Outcome verdict(CredentialId id) {
        return verification.verify(document(id)).outcome();
    }

    private PublishedKey inUse() {
        return keys.of("scd").stream()
                .filter(it -> it.retiredAt().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private ResponseEntity<JsonNode> post(String login, String path, ObjectNode body) {
        return new Caller(http, login).post(path, body);
    }

    private static ObjectNode words(Instant from, String reason) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("from", from.toString())
                .put("reason", reason);
    }

    @Test
    void whatTheKeyBeforeSignedHoldsOnAndTheNewOneSigns() throws Exception {
        CredentialId before = issue("lea");
        int first = inUse().number();

        ResponseEntity<JsonNode> answer = post("admin", KEYS, null);

        assertThat(answer.getBody().path("number").asInt()).isGreaterThan(first);
        CredentialId after = issue("lea");
        assertThat(document(after))
                .contains("/issuers/scd/keys/" + answer.getBody().path("number").asInt());
        assertThat(verdict(before)).isEqualTo(Outcome.VALID);
        assertThat(verdict(after)).isEqualTo(Outcome.VALID);
        JsonNode issuer = read("/issuers/scd");
        assertThat(issuer.path("assertionMethod").toString()).contains("/keys/" + first + "\"");
        assertThat(read("/issuers/scd/keys/" + first).has("revoked")).isFalse();
    }

    private JsonNode read(String path) throws Exception {
        return new com.fasterxml.jackson.databind.ObjectMapper().readTree(http.getForObject(path, byte[].class));
    }

    @Test
    void whoeverSignsWhileKeysChangeSignsForSomething() throws Exception {
        issue("lea");
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Future<Instant>> signatures = new ArrayList<>();
            List<Future<?>> rotations = new ArrayList<>();
            List<ObjectNode> signed = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                int number = i;
                signatures.add(threads.submit(() -> {
                    ObjectNode document = signer.attest(
                            "scd",
                            JsonNodeFactory.instance
                                    .objectNode()
                                    .put("id", "https://example.org/" + number)
                                    .set(
                                            "@context",
                                            JsonNodeFactory.instance
                                                    .arrayNode()
                                                    .add("https://www.w3.org/ns/credentials/v2")));
                    synchronized (signed) {
                        signed.add(document);
                    }
                    return Instant.now();
                }));
                if (i % 10 == 5) {
                    rotations.add(threads.submit(() -> changes.rotate("scd", Algorithm.ED25519)));
                }
            }
            for (Future<Instant> one : signatures) {
                one.get();
            }
            for (Future<?> one : rotations) {
                one.get();
            }
            Set<Integer> used = new HashSet<>();
            for (ObjectNode document : signed) {
                JsonNode proof = document.path("proof").path(0);
                String method = proof.path("verificationMethod").asText();
                int number = Integer.parseInt(method.substring(method.lastIndexOf('/') + 1));
                used.add(number);
                assertThat(keys.find("scd", number)
                                .orElseThrow()
                                .countsAt(Instant.parse(proof.path("created").asText())))
                        .isTrue();
            }
            assertThat(used).hasSizeGreaterThan(1);
            assertThat(keys.of("scd"))
                    .filteredOn(it -> it.retiredAt().isEmpty())
                    .hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void onlyKeysOfACertainAgeAreReplacedByThemselves() {
        issue("lea");
        int number = inUse().number();

        assertThat(changes.rotateMadeBefore(Instant.now().minus(Duration.ofDays(30))))
                .isZero();
        jdbc.sql("UPDATE openrec.signing_key SET created_at = now() - interval '31 days'"
                        + " WHERE owner = 'scd' AND retired_at IS NULL")
                .update();

        assertThat(changes.rotateMadeBefore(Instant.now().minus(Duration.ofDays(30))))
                .isEqualTo(1);
        assertThat(inUse().number()).isGreaterThan(number);
    }

    @Test
    void whatACompromisedKeySignedBeforeIsSignedAnewAndLaterCountsNoMore() throws Exception {
        CredentialId before = issue("marc");
        int number = inUse().number();
        jdbc.sql("UPDATE openrec.signature_entry SET signed_at = now() - interval '2 hours' WHERE document_id LIKE ?")
                .param("%" + before)
                .update();
        Instant from = Instant.now().minus(Duration.ofHours(1));
        CredentialId later = issue("lea");
        assertThat(document(later)).contains("/issuers/scd/keys/" + number);

        ResponseEntity<JsonNode> answer =
                post("admin", KEYS + "/" + number + "/compromised", words(from, "Une clé a fui."));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        await().atMost(Duration.ofSeconds(30)).until(() -> new Caller(http, "admin")
                .read(KEYS + "/" + number + "/reissue")
                .hasNonNull("endedAt"));
        Award earlier = award(before);
        assertThat(earlier.standing().reason()).hasValue(PublicReason.SUPERSEDED);
        CredentialId anew = awards.following(earlier).orElseThrow();
        assertThat(verdict(anew)).isEqualTo(Outcome.VALID);
        assertThat(document(anew)).doesNotContain("/issuers/scd/keys/" + number + "\"");
        assertThat(award(anew).term().awardedAt()).isEqualTo(earlier.term().awardedAt());
        assertThat(verification.verify(document(later)).checks())
                .filteredOn(it -> it.kind() == Check.Kind.ISSUER)
                .extracting(it -> it.text().in(Language.EN))
                .singleElement()
                .asString()
                .contains("Others may have had the key");
        JsonNode published = read("/issuers/scd/keys/" + number);
        assertThat(published.path("revoked").asText()).isNotBlank();
        assertThat(read("/issuers/scd").path("assertionMethod").toString()).doesNotContain("/keys/" + number + "\"");
        JsonNode progress = new Caller(http, "admin").read(KEYS + "/" + number + "/reissue");
        assertThat(progress.path("later").asLong()).isPositive();
        assertThat(progress.path("done").asLong() + progress.path("skipped").asLong())
                .isEqualTo(progress.path("total").asLong());
        assertThat(progress.path("failed").asLong()).isZero();
        assertThat(reissue.step()).isFalse();
    }

    @Test
    void nobodyElseChangesKeysAndNotForTheFuture() {
        issue("lea");
        int number = inUse().number();

        for (String other : List.of("lea", "scd", "processus", "portage")) {
            assertThat(post(other, KEYS, null).getStatusCode()).as(other).isEqualTo(HttpStatus.FORBIDDEN);
        }
        assertThat(post(
                                "admin",
                                KEYS + "/" + number + "/compromised",
                                words(Instant.now().plusSeconds(600), "Demain"))
                        .getStatusCode())
                .isEqualTo(HttpStatus.CONFLICT);
        assertThat(post("admin", KEYS + "/" + number + "/compromised", words(Instant.now(), " "))
                        .getStatusCode())
                .isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(post("admin", KEYS + "/9999/compromised", words(Instant.now(), "Laquelle ?"))
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(post("admin", "/api/issuers/nobody/keys", null).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThatThrownBy(() -> changes.rotate("nobody", Algorithm.ED25519)).isInstanceOf(KeyChanges.UnknownKey.class);
        assertThat(inUse().number()).isEqualTo(number);
    }
}
