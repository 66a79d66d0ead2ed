package org.openrec.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openrec.Caller;
import org.openrec.OpenrecTest;
import org.openrec.achievement.AchievementId;
import org.openrec.application.BadgeApplicationProcess;
import org.openrec.application.answer.Account;
import org.openrec.application.answer.Answer;
import org.openrec.application.answer.Evidence;
import org.openrec.application.course.Applying;
import org.openrec.people.Acting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens when two do the same at once, and when the half of something fails: one effect, or none. */
@OpenrecTest
@Import(CaseDriver.class)
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class ConcurrencyTests {

    private static final String BADGE = "recherche-documentaire";
    private static final String BADGE_WITH_TWO_REVIEWERS = "guide-bibliotheque";

    @Autowired
    TestRestTemplate http;

    @Autowired
    CaseDriver cases;

    @Autowired
    ManagementService management;

    @Autowired
    Applying applying;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    private Caller marc;
    private Caller scd;
    private Caller scd2;

    @BeforeEach
    void people() {
        marc = new Caller(http, "marc");
        scd = new Caller(http, "scd");
        scd2 = new Caller(http, "scd2");
        marc.withdrawAll();
    }

    @Test
    void ofTwoReviewersWhoCompleteTheSameTaskOneIsToldSoPlainly() {
        String id = marc.apply(BADGE);

        List<Integer> statuses = AtOnce.run(accepting(scd, id, BADGE), accepting(scd2, id, BADGE)).stream()
                .map(answer -> ((ResponseEntity<?>) answer).getStatusCode().value())
                .toList();

        assertThat(statuses.stream().filter(status -> status < 300)).hasSize(1);
        assertThat(statuses).contains(409);
        assertThat(rows("application_review", "application = '" + id + "'")).isEqualTo(1);
        assertThat(rows("dossier_entry", "subject_id = '" + id + "'")).isZero();
    }

    @Test
    void twoReviewersWithAReviewEachBothSucceed() {
        String id = marc.apply(BADGE_WITH_TWO_REVIEWERS);
        String first = scd.tasks(id).get(0);
        String second = scd2.tasks(id).get(1);

        List<Object> answers = AtOnce.run(
                () -> scd.post("/api/tasks/" + first + "/complete", accepted(BADGE_WITH_TWO_REVIEWERS)),
                () -> scd2.post("/api/tasks/" + second + "/complete", accepted(BADGE_WITH_TWO_REVIEWERS)));

        assertThat(answers).allSatisfy(answer -> assertThat(
                        ((ResponseEntity<?>) answer).getStatusCode().is2xxSuccessful())
                .as(answer.toString())
                .isTrue());
        cases.run(id, BadgeApplicationProcess.TAKEBACK_OVER);
    }

    @Test
    void twoNodesThatRunTheSameIssuingJobIssueOneBadge() {
        String id = marc.apply(BADGE);
        scd.review(id, BADGE, "accepted", List.of());
        cases.run(id, BadgeApplicationProcess.TAKEBACK_OVER);
        String job = cases.job(id, BadgeApplicationProcess.ISSUE).getId();

        AtOnce.run(executing(job), executing(job), executing(job));

        assertThat(rows("award", "source_id = '" + id + "'")).isEqualTo(1);
        assertThat(rows("message", "subject_id = '" + id + "' AND once LIKE '%announceBadge%'"))
                .isEqualTo(1);
        assertThat(cases.running(id)).isFalse();
    }

    @Test
    void whatIsRolledBackNeverWas() {
        long applications = rows("application", "true");
        long messages = rows("message", "true");
        long tasks = rows("task_entry", "true");
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        List<Answer> answers = scd.criteria(BADGE).stream()
                .map(criterion -> new Answer(
                        criterion,
                        new Account(Map.of("situation", "s", "action", "a", "result", "r", "learned", "l")),
                        List.of(new Evidence.Text("I searched."))))
                .toList();

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    Acting.as("marc", () -> applying.submit(new AchievementId(BADGE), answers));
                    throw new IllegalStateException("power cut");
                }))
                .hasMessage("power cut");

        assertThat(rows("application", "true")).isEqualTo(applications);
        assertThat(rows("message", "true")).isEqualTo(messages);
        assertThat(rows("task_entry", "true")).isEqualTo(tasks);
        assertThat(rows(
                        "progress_step",
                        "NOT EXISTS (SELECT FROM openrec.application a WHERE a.id::text = subject_id)"))
                .isZero();
        assertThat(marc.apply(BADGE)).isNotBlank();
    }

    private Callable<ResponseEntity<JsonNode>> accepting(Caller reviewer, String id, String badge) {
        String task = reviewer.tasks(id).get(0);
        return () -> reviewer.post("/api/tasks/" + task + "/complete", accepted(badge));
    }

    private ObjectNode accepted(String badge) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ObjectNode values = body.putObject("values").put("decision", "accepted");
        scd.criteria(badge).forEach(criterion -> values.withArray("criteria")
                .addObject()
                .put("criterionId", criterion)
                .put("met", true)
                .put("comment", ""));
        return body;
    }

    private Callable<Void> executing(String job) {
        return () -> {
            management.executeJob(job);
            return null;
        };
    }

    private long rows(String table, String condition) {
        return jdbc.sql("SELECT count(*) FROM openrec." + table + " WHERE " + condition)
                .query(Long.class)
                .single();
    }
}
