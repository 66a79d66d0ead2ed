package org.openrec.credential.status;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openrec.Caller;
import org.openrec.OpenrecTest;
import org.openrec.achievement.IssuedCounts;
import org.openrec.application.process.BadgeOfApplication;
import org.openrec.credential.Award;
import org.openrec.credential.Awards;
import org.openrec.credential.CredentialId;
import org.openrec.credential.PublicReason;
import org.openrec.credential.Verdict.Outcome;
import org.openrec.credential.Verification;
import org.openrec.credential.internal.CredentialFixtures;
import org.openrec.people.Acting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What is wrong in a badge is put right by another, to which it leads. */
@OpenrecTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class ReissueTests {

    @Autowired
    TestRestTemplate http;

    @Autowired
    BadgeOfApplication badges;

    @Autowired
    Awards awards;

    @Autowired
    Verification verification;

    @Autowired
    IssuedCounts counts;

    @Autowired
    JdbcClient jdbc;

    private CredentialId id;

    @BeforeEach
    void leaHasABadge() {
        id = badges.issue(CredentialFixtures.accepted(http, "lea"), CredentialFixtures.PROCESS);
    }

    @AfterEach
    void leaIsCalledLeaAgain() {
        called("Léa Martin");
    }

    private void called(String name) {
        jdbc.sql("UPDATE openrec.person SET display_name = ? WHERE login = 'lea'")
                .param(name)
                .update();
    }

    @Test
    void aWrongNameIsCorrectedByABadgeToWhichTheEarlierOneLeads() {
        Award before = awards.find(id).orElseThrow();
        long issued = counts.of(List.of(before.achievement())).get(before.achievement());
        called("Léa Martin-Dupré");

        CredentialId corrected = reissued(post("scd", "Votre nom était faux."));

        Award after = awards.find(corrected).orElseThrow();
        assertThat(after.holderName()).isEqualTo("Léa Martin-Dupré");
        assertThat(after.follows()).hasValue(id);
        assertThat(after.term().awardedAt()).isEqualTo(before.term().awardedAt());
        assertThat(awards.first(after).id()).isEqualTo(id);
        assertThat(verification.verify(document(corrected)).outcome()).isEqualTo(Outcome.VALID);
        assertThat(verification.verify(document(id)).outcome()).isEqualTo(Outcome.NOT_VALID);
        Award earlier = awards.find(id).orElseThrow();
        assertThat(earlier.standing().reason()).hasValue(PublicReason.SUPERSEDED);
        assertThat(awards.following(earlier)).hasValue(corrected);
        assertThat(counts.of(List.of(before.achievement())).get(before.achievement()))
                .isEqualTo(issued);
        assertThat(Acting.as("lea", () -> awards.mine()))
                .extracting(Award::id)
                .contains(corrected)
                .doesNotContain(id);
        assertThat(jdbc.sql("SELECT body FROM openrec.message WHERE link = ?")
                        .param("/credentials/" + corrected)
                        .query(String.class)
                        .list())
                .anyMatch(it -> it.contains("Votre nom était faux."));
        assertThat(jdbc.sql("""
                        SELECT a.name FROM openrec.signature_entry e JOIN openrec.signature_acceptance a ON a.entry = e.id
                        WHERE e.document_id LIKE ? AND e.process = 'badge-application' ORDER BY a.name""").param("%" + corrected).query(String.class).list())
                .contains("Sylvie Bernard");
    }

    private String document(CredentialId credential) {
        return awards.credential(awards.find(credential).orElseThrow()).document();
    }

    private ResponseEntity<JsonNode> post(String login, String reason) {
        return new Caller(http, login)
                .post(
                        "/api/credentials/" + id + "/reissue",
                        JsonNodeFactory.instance.objectNode().put("reason", reason));
    }

    private static CredentialId reissued(ResponseEntity<JsonNode> answer) {
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        return new CredentialId(answer.getBody().path("id").asText());
    }

    @Test
    void eightAtOnceMakeOneOfIt() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<ResponseEntity<JsonNode>>> answers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                answers.add(threads.submit(() -> post("scd", "Huit à la fois")));
            }
            List<HttpStatus> statuses = new ArrayList<>();
            for (Future<ResponseEntity<JsonNode>> answer : answers) {
                statuses.add(HttpStatus.valueOf(answer.get().getStatusCode().value()));
            }
            assertThat(statuses).filteredOn(HttpStatus.OK::equals).hasSize(1);
            assertThat(statuses).filteredOn(HttpStatus.CONFLICT::equals).hasSize(7);
            assertThat(jdbc.sql("SELECT count(*) FROM openrec.award WHERE follows = ?")
                            .param(id.value())
                            .query(Long.class)
                            .single())
                    .isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whatDoesNotHoldIsNotSaidAnewAndNobodyElseSaysIt() {
        assertThat(post("lea", "Moi").getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(post("tu", "Un autre service").getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        for (String bad : List.of(" ", "\0 zéro", "x".repeat(2_001))) {
            assertThat(post("scd", bad).getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        }

        jdbc.sql("UPDATE openrec.award SET valid_until = now() - interval '1 day' WHERE id = ?")
                .param(id.value())
                .update();
        assertThat(post("scd", "Il est fini").getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        jdbc.sql("UPDATE openrec.award SET valid_until = NULL, standing = 'SUSPENDED' WHERE id = ?")
                .param(id.value())
                .update();
        assertThat(post("scd", "Il est suspendu").getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(awards.following(awards.find(id).orElseThrow())).isEqualTo(Optional.empty());
    }

    @Test
    void aCorrectedOneIsCorrectedAgain() {
        CredentialId second = reissued(post("scd", "Première correction"));
        id = second;
        CredentialId third = reissued(post("admin", "Seconde correction"));

        assertThat(awards.first(awards.find(third).orElseThrow()).follows()).isEmpty();
        assertThat(verification.verify(document(second)).outcome()).isEqualTo(Outcome.NOT_VALID);
        assertThat(verification.verify(document(third)).outcome()).isEqualTo(Outcome.VALID);
    }
}
