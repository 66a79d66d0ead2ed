package org.openrec.credential.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openrec.Caller;
import org.openrec.OpenrecTest;
import org.openrec.application.process.BadgeOfApplication;
import org.openrec.credential.Award;
import org.openrec.credential.Awards;
import org.openrec.credential.Check;
import org.openrec.credential.CredentialId;
import org.openrec.credential.Lifecycle;
import org.openrec.credential.PublicReason;
import org.openrec.credential.StatusPlace;
import org.openrec.credential.Verdict.Outcome;
import org.openrec.credential.Verification;
import org.openrec.credential.internal.CredentialFixtures;
import org.openrec.people.Acting;
import org.openrec.people.OrganisationId;
import org.openrec.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/** A badge can be taken back, and whoever verifies it learns so. */
@OpenrecTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class StatusTests {

    private static final OrganisationId SCD = new OrganisationId("scd");

    @Autowired
    TestRestTemplate http;

    @Autowired
    BadgeOfApplication badges;

    @Autowired
    Awards awards;

    @Autowired
    Lifecycle lifecycle;

    @Autowired
    StatusPlaces places;

    @Autowired
    OwnStatusLists lists;

    @Autowired
    Verification verification;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    private CredentialId id;
    private String document;

    @BeforeEach
    void leaHasABadge() {
        id = badges.issue(CredentialFixtures.accepted(http, "lea"), CredentialFixtures.PROCESS);
        document = awards.credential(award()).document();
    }

    private Award award() {
        return awards.find(id).orElseThrow();
    }

    @Test
    void aNewCredentialHasAnEntryForEachPurposeInListsThatItsIssuerSigned() throws Exception {
        JsonNode entries = StatusBits.json(document).path("credentialStatus");

        assertThat(entries)
                .extracting(it -> it.path("statusPurpose").asText())
                .containsExactly("revocation", "suspension");
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.path("statusListIndex").isTextual()).isTrue();
            ResponseEntity<String> list = get(entry);
            HttpHeaders headers = list.getHeaders();
            assertThat(list.getStatusCode()).isEqualTo(HttpStatus.OK);
            assertThat(headers.getETag()).isNotBlank();
            assertThat(headers.getCacheControl()).contains("max-age=300");
            assertThat(headers.getAccessControlAllowOrigin()).isEqualTo("*");
            assertThat(list.getBody()).contains("BitstringStatusListCredential", "proof", "validUntil");
            assertThat(verification.verify(list.getBody()).checks().toString()).contains("This is no badge");
        });
        assertThat(verification.verify(document).outcome()).isEqualTo(Outcome.VALID);
    }

    private ResponseEntity<String> get(JsonNode entry) {
        return http.getForEntity(
                entry.path("statusListCredential").asText().replaceFirst("https?://[^/]+", ""), String.class);
    }

    @Test
    void whatIsTakenBackIsNotValidAnywhereAndTheHolderIsTold() {
        String before = get(entry("revocation")).getHeaders().getETag();

        ResponseEntity<JsonNode> answer =
                post("scd", "revoke", words("shownToBeFalse", "La grille n’est pas la vôtre."));

        assertThat(answer.getBody().path("state").asText()).isEqualTo("revoked");
        assertThat(said()).contains("taken this badge back");
        assertThat(verification.verify(document).outcome()).isEqualTo(Outcome.NOT_VALID);
        assertThat(get(entry("revocation")).getHeaders().getETag()).isNotEqualTo(before);
        JsonNode history = new Caller(http, "lea")
                .read("/api/credentials/" + id + "/history")
                .path("items");
        assertThat(history).hasSize(1);
        assertThat(history.get(0).path("reason").asText()).isEqualTo("La grille n’est pas la vôtre.");
        assertThat(jdbc.sql("SELECT body FROM openrec.message WHERE link = ?")
                        .param("/credentials/" + id)
                        .query(String.class)
                        .list())
                .anyMatch(it -> it.contains("La grille n’est pas la vôtre."));
        assertThat(post("scd", "resume", words(null, "Non")).getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(post("scd", "revoke", words("other", "Encore")).getStatusCode())
                .isEqualTo(HttpStatus.CONFLICT);
    }

    private JsonNode entry(String purpose) {
        for (JsonNode entry : StatusBits.json(document).path("credentialStatus")) {
            if (entry.path("statusPurpose").asText().equals(purpose)) {
                return entry;
            }
        }
        throw new AssertionError(purpose);
    }

    private String said() {
        return verification.verify(document).checks().stream()
                .filter(it -> it.kind() == Check.Kind.STATUS && !it.passed())
                .map(it -> it.text().in(Language.EN))
                .toList()
                .toString();
    }

    @Test
    void whatIsSuspendedHoldsAgainWhenThatIsOver() {
        assertThat(post("admin", "suspend", words("beingLookedAt", "Nous vérifions."))
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
        assertThat(said()).contains("suspended");

        assertThat(post("scd2", "resume", words(null, "Tout est en ordre.")).getStatusCode())
                .isEqualTo(HttpStatus.OK);

        assertThat(verification.verify(document).outcome()).isEqualTo(Outcome.VALID);
        assertThat(award().standing().reason()).isEmpty();
    }

    @Test
    void nobodyElseSaysAnythingAndNobodyWithoutAWord() {
        for (String other : List.of("lea", "marc", "tu", "processus", "accompagnement")) {
            assertThat(post(other, "revoke", words("other", "Parce que")).getStatusCode())
                    .as(other)
                    .isEqualTo(HttpStatus.FORBIDDEN);
        }
        ResponseEntity<JsonNode> empty = post("scd", "revoke", words(null, " "));
        assertThat(empty.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(empty.getBody().toString()).contains("/reason", "/publicReason");
        assertThat(verification.verify(document).outcome()).isEqualTo(Outcome.VALID);
    }

    private ResponseEntity<JsonNode> post(String login, String verb, ObjectNode words) {
        return new Caller(http, login).post("/api/credentials/" + id + "/" + verb, words);
    }

    private static ObjectNode words(String publicReason, String reason) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("publicReason", publicReason)
                .put("reason", reason);
    }

    @Test
    void eightThatIssueTenThousandGetNoPlaceTwice() throws Exception {
        OrganisationId issuer = new OrganisationId("busy");
        List<Future<List<StatusPlace>>> all = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (int i = 0; i < 8; i++) {
                all.add(threads.submit(() -> {
                    List<StatusPlace> taken = new ArrayList<>();
                    for (int n = 0; n < 1_250; n++) {
                        taken.add(places.next(issuer));
                    }
                    return taken;
                }));
            }
            Set<StatusPlace> different = new HashSet<>();
            for (Future<List<StatusPlace>> one : all) {
                different.addAll(one.get());
            }
            assertThat(different).hasSize(10_000);
            assertThat(different).extracting(StatusPlace::list).containsOnly(0);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void theNextListBeginsWhenOneIsHalfFull() {
        OrganisationId issuer = new OrganisationId("full");
        jdbc.sql("INSERT INTO openrec.status_counter (issuer, shuffle_key, next) VALUES ('full', '\\x01', ?)")
                .param(StatusPlaces.FILLED - 1)
                .update();

        // who asks and who fills the stock draw at the same time: the last place of the first list is given once
        List<Integer> given = IntStream.range(0, 64)
                .mapToObj(it -> places.next(issuer).list())
                .toList();
        assertThat(given).containsOnlyOnce(0).containsOnly(0, 1);

        assertThat(lists.find(new StatusListAddress(issuer, StatusPurpose.REVOCATION, 1)))
                .isPresent();
        assertThat(lists.find(new StatusListAddress(issuer, StatusPurpose.REVOCATION, 2)))
                .isEmpty();
    }

    /** With fewer connections than there are who issue: none waits for a second one while having one. */
    @Test
    void manyWhoIssueAtOnceInTransactionsOfTheirOwnAllGetPlaces() throws Exception {
        OrganisationId issuer = new OrganisationId("crowded");
        ExecutorService threads = Executors.newFixedThreadPool(64);
        Set<StatusPlace> different = ConcurrentHashMap.newKeySet();
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 512; i++) {
                all.add(threads.submit(() -> transactions.executeWithoutResult(status -> {
                    jdbc.sql("SELECT 1").query(Integer.class).single();
                    different.add(places.next(issuer));
                })));
            }
            for (Future<?> one : all) {
                one.get();
            }
            assertThat(different).hasSize(512);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aHundredAtOnceAreAllInTheListWhichIsSignedOnceForEachState() throws Exception {
        List<CredentialId> hundred = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            hundred.add(copyOfTheAward());
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> revocations = new ArrayList<>();
            for (CredentialId one : hundred) {
                revocations.add(threads.submit(() -> Acting.as(
                        "scd", () -> lifecycle.revoke(one, Optional.of(PublicReason.OTHER), "Cent à la fois"))));
            }
            for (Future<?> one : revocations) {
                one.get();
            }
            List<Future<PublishedList>> read = new ArrayList<>();
            StatusListAddress address = new StatusListAddress(
                    SCD, StatusPurpose.REVOCATION, award().place().orElseThrow().list());
            long signedBefore = signaturesOf(address);
            for (int i = 0; i < 8; i++) {
                read.add(threads.submit(() -> lists.find(address).orElseThrow()));
            }
            Set<PublishedList> different = new HashSet<>();
            for (Future<PublishedList> one : read) {
                different.add(one.get());
            }
            assertThat(different).hasSize(1);
            assertThat(signaturesOf(address) - signedBefore).isEqualTo(1);
            for (CredentialId one : hundred) {
                Award revoked = awards.find(one).orElseThrow();
                assertThat(StatusBits.isSet(
                                different.iterator().next().document(),
                                revoked.place().orElseThrow().index()))
                        .isTrue();
            }
            assertThat(verification.verify(document).outcome()).isEqualTo(Outcome.VALID);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aListWithTenThousandSetBitsIsServedInABoundedTimeAndSignedOnce() throws Exception {
        OrganisationId issuer = new OrganisationId("many");
        places.next(issuer);
        jdbc.sql("""
                        INSERT INTO openrec.award (id, source_kind, source_id, holder, holder_name, achievement,
                            achievement_version, issuer, visibility, awarded_at, valid_from, status_list, status_index,
                            standing)
                        SELECT 'many' || lpad(n::text, 20, '0'), 'SERVICE', 'many' || n, a.holder, a.holder_name,
                            a.achievement, a.achievement_version, 'many', a.visibility, a.awarded_at, a.valid_from, 0, n * 13,
                            'REVOKED'
                        FROM openrec.award a, generate_series(0, 9999) n WHERE a.id = ?""").param(id.value()).update();
        StatusListAddress address = new StatusListAddress(issuer, StatusPurpose.REVOCATION, 0);
        lists.changed(address);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Instant begun = Instant.now();
            List<Future<PublishedList>> read = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                read.add(threads.submit(() -> lists.find(address).orElseThrow()));
            }
            for (Future<PublishedList> one : read) {
                String document = one.get().document();
                assertThat(StatusBits.isSet(document, 13)).isTrue();
                assertThat(StatusBits.isSet(document, 14)).isFalse();
                assertThat(document.length()).isLessThan(40_000);
            }
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(10));
            assertThat(signaturesOf(address)).isEqualTo(1);
        } finally {
            threads.shutdownNow();
            jdbc.sql("DELETE FROM openrec.credential WHERE award LIKE 'many%'").update();
            jdbc.sql("DELETE FROM openrec.award WHERE issuer = 'many'").update();
        }
    }

    private long signaturesOf(StatusListAddress address) {
        return jdbc.sql("SELECT count(*) FROM openrec.signature_entry WHERE document_id LIKE ?")
                .param("%" + address.path())
                .query(Long.class)
                .single();
    }

    private CredentialId copyOfTheAward() {
        CredentialId copy = CredentialId.random();
        jdbc.sql("""
                        INSERT INTO openrec.award (id, source_kind, source_id, holder, holder_name, achievement,
                            achievement_version, issuer, visibility, awarded_at, valid_from, status_list, status_index)
                        SELECT ?, 'SERVICE', ?, holder, holder_name, achievement, achievement_version, issuer, visibility,
                            awarded_at, valid_from, status_list, ? FROM openrec.award WHERE id = ?""")
                .params(copy.value(), copy.value(), places.next(SCD).index(), id.value())
                .update();
        return copy;
    }

    @Test
    void aListIsSignedAnewBeforeItRunsOut() {
        StatusListAddress address = new StatusListAddress(
                SCD, StatusPurpose.SUSPENSION, award().place().orElseThrow().list());
        PublishedList first = lists.find(address).orElseThrow();
        assertThat(lists.find(address)).hasValue(first);
        jdbc.sql("UPDATE openrec.status_list SET valid_until = valid_until - interval '6 days 1 hour'"
                        + " WHERE issuer = 'scd' AND purpose = 'SUSPENSION'")
                .update();

        long before = signaturesOf(address);
        lists.find(address);

        assertThat(signaturesOf(address) - before).isEqualTo(1);
    }

    @Test
    void whatWasIssuedBeforeThereWereListsIsToldHere() {
        jdbc.sql("UPDATE openrec.award SET status_list = NULL, status_index = NULL WHERE id = ?")
                .param(id.value())
                .update();

        Acting.as("scd", () -> lifecycle.revoke(id, Optional.of(PublicReason.HOLDER_ASKED), "Comme convenu"));

        assertThat(said()).contains("taken this badge back");
        assertThatThrownBy(() -> Acting.as("scd", () -> lifecycle.resume(id, "Trop tard")))
                .isInstanceOf(Lifecycle.StandsOtherwise.class);
    }
}
