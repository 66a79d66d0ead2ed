package org.openrec.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openrec.Caller;
import org.openrec.OpenrecTest;
import org.openrec.application.BadgeApplicationProcess;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A case that hangs is told to those who manage and to the student, and is mended by hand, each time with a reason. */
@OpenrecTest
@Import(CaseDriver.class)
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class MendingCasesTests {

    private static final String BADGE = "mediation-culturelle";
    private static final int TRIES = 11;

    @Autowired
    TestRestTemplate http;

    @Autowired
    CaseDriver cases;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    private Caller lea;
    private String request;

    @BeforeEach
    void aBadgeThatCannotBeSigned() {
        FullDisk.begin(jdbc);
        lea = new Caller(http, "lea");
        lea.withdrawAll();
        request = lea.apply(BADGE);
        new Caller(http, "dci").review(request, BADGE, "accepted", List.of());
        cases.run(request, BadgeApplicationProcess.TAKEBACK_OVER);
        String job = cases.job(request, BadgeApplicationProcess.ISSUE).getId();
        for (int i = 0; i < TRIES; i++) {
            assertThatThrownBy(() -> management.executeJob(job)).hasStackTraceContaining("disk full");
        }
    }

    @AfterEach
    void theDiskIsEmptiedAgain() {
        FullDisk.end(jdbc);
    }

    @Test
    void thoseWhoManageAreToldWhichWhereAndWhyAndTheStudentThatItIsBeingPutRight() {
        JsonNode hanging = hanging();
        assertThat(hanging.path("step").asText()).isEqualTo(BadgeApplicationProcess.ISSUE);
        assertThat(hanging.path("stepName").asText()).isEqualTo("Signer et délivrer le badge");
        assertThat(hanging.path("reason").asText()).contains("disk full");

        assertThat(told("processus")).anySatisfy(body -> assertThat(body)
                .contains("Léa Martin")
                .contains("Signer et délivrer le badge")
                .contains("disk full"));
        assertThat(status()).contains("Un incident technique").doesNotContain("signature");
    }

    @Test
    void itIsTriedAgainWithAReason() {
        assertThat(mend("retry", Map.of("reason", " ")).getStatusCode().value()).isEqualTo(422);
        FullDisk.end(jdbc);

        assertThat(mend("retry", Map.of("reason", "Le disque a de la place"))
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        cases.run(request, BadgeApplicationProcess.ISSUE);

        assertThat(code()).isEqualTo("issued");
        assertThat(status()).contains("badge");
        assertThat(all()).noneMatch(it -> it.path("subject").asText().equals(request));
        assertThat(history()).contains("RETRIED Le disque a de la place");
    }

    @Test
    void itIsTakenToAnotherStepAndGoesOnThere() {
        assertThat(mend("move", Map.of("reason", "À relire", "to", "nowhere"))
                        .getStatusCode()
                        .value())
                .isEqualTo(422);
        assertThat(hanging().path("to").findValuesAsText("step"))
                .contains("reviewApplication", "completeApplication", "reopenReview")
                .doesNotContain("badgeIssued", "withdrawal");

        assertThat(mend("move", Map.of("reason", "À relire", "to", "reviewApplication"))
                        .getStatusCode()
                        .value())
                .isEqualTo(204);

        assertThat(status()).isEqualTo("Le service lit votre demande.");
        assertThat(all()).noneMatch(it -> it.path("subject").asText().equals(request));
        assertThat(history()).contains("MOVED À relire");
    }

    @Test
    void whatWasHalfWrittenAndItsDateAreThereAgain() {
        mend("move", Map.of("reason", "À relire", "to", "reopenReview"));
        assertThat(status()).isEqualTo("Le service lit votre demande.");
        String before = new Caller(http, "dci").tasks(request).get(0);
        jdbc.sql("INSERT INTO openrec.task_draft (task_id, person_id, form_values, kept_at)"
                        + " SELECT ?, id, CAST(? AS json), now() FROM openrec.person WHERE login = 'dci'")
                .params(before, "{\"reason\":\"half of it\"}")
                .update();
        jdbc.sql("UPDATE openrec.task_entry SET due_at = now() + interval '3 days' WHERE id = ?")
                .param(before)
                .update();
        cases.hold(request, "reviewApplication", "cases.held.stuck[]");

        mend("move", Map.of("reason", "Encore une fois", "to", "reviewApplication"));

        String now = new Caller(http, "dci").tasks(request).get(0);
        assertThat(now).isNotEqualTo(before);
        assertThat(jdbc.sql("""
                                SELECT d.form_values ->> 'reason' || ' ' || CAST(e.due_at = b.due_at AS text)
                                FROM openrec.task_draft d JOIN openrec.task_entry e ON e.id = d.task_id
                                JOIN openrec.task_entry b ON b.id = ? WHERE d.task_id = ?
                                """).params(before, now).query(String.class).single())
                .isEqualTo("half of it true");
    }

    @Test
    void itIsEndedAndTheStudentReadsSo() {
        assertThat(mend(
                                "end",
                                Map.of(
                                        "reason",
                                        "Doublon",
                                        "status",
                                        Map.of("fr", "Votre demande faisait doublon.", "en", "It was there twice.")))
                        .getStatusCode()
                        .value())
                .isEqualTo(204);

        assertThat(status()).isEqualTo("Votre demande faisait doublon.");
        assertThat(code()).isEqualTo("closed");
        assertThat(history()).contains("ENDED Doublon");
    }

    @Test
    void onlyThoseWhoManageSeeThem() {
        for (String other : List.of("lea", "dci", "accompagnement", "admin")) {
            assertThat(http.withBasicAuth(other, "openrec")
                            .getForEntity("/api/processes/incidents", String.class)
                            .getStatusCode()
                            .value())
                    .as(other)
                    .isEqualTo(403);
        }
    }

    private List<JsonNode> all() {
        JsonNode body =
                new Caller(http, "processus").read("/api/processes/incidents").path("incidents");
        return StreamSupport.stream(body.spliterator(), false).toList();
    }

    private JsonNode hanging() {
        return all().stream()
                .filter(it -> it.path("subject").asText().equals(request))
                .findFirst()
                .orElseThrow();
    }

    private ResponseEntity<String> mend(String what, Map<String, ?> body) {
        return http.withBasicAuth("processus", "openrec")
                .postForEntity(
                        "/api/processes/incidents/" + hanging().path("id").asText() + "/" + what, body, String.class);
    }

    private List<String> told(String login) {
        return jdbc.sql(
                        "SELECT m.title || ' ' || m.body FROM openrec.message m JOIN openrec.person p ON p.id = m.person_id"
                                + " WHERE p.login = ? AND m.title LIKE '%Ne peut plus%' ORDER BY m.created_at DESC LIMIT 1")
                .param(login)
                .query(String.class)
                .list();
    }

    private List<String> history() {
        return jdbc.sql("SELECT deed || ' ' || reason FROM openrec.intervention WHERE subject_id = ?")
                .param(request)
                .query(String.class)
                .list();
    }

    private String status() {
        return lea.read("/api/applications/" + request)
                .path("status")
                .path("text")
                .asText();
    }

    private String code() {
        return lea.read("/api/applications/" + request)
                .path("status")
                .path("code")
                .asText();
    }
}
