package org.openrec.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openrec.Caller;
import org.openrec.OpenrecTest;
import org.openrec.application.ApplicationId;
import org.openrec.application.BadgeApplicationProcess;
import org.openrec.application.review.Reviewing;
import org.openrec.people.Acting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Every drawn path of {@code badge-application}, its people over the API, its timers stepped by hand. */
@OpenrecTest
@Import(CaseDriver.class)
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class BadgeApplicationTests {

    private static final String BADGE = "recherche-documentaire";
    private static final String BADGE_WITH_TWO_REVIEWERS = "guide-bibliotheque";

    @Autowired
    TestRestTemplate http;

    @Autowired
    CaseDriver cases;

    @Autowired
    Reviewing reviewing;

    @Autowired
    JdbcClient jdbc;

    private Caller lea;
    private Caller scd;
    private Caller scd2;

    @BeforeEach
    void people() {
        lea = new Caller(http, "lea");
        scd = new Caller(http, "scd");
        scd2 = new Caller(http, "scd2");
        lea.withdrawAll();
    }

    @Test
    void anAcceptedApplicationBecomesASignedBadge() {
        String id = lea.apply(BADGE);
        assertThat(status(id)).isEqualTo("inReview");
        assertThat(told(id)).containsExactly("acknowledgeReceipt");

        accept(scd, id, BADGE);
        assertThat(status(id)).as("held for the take-back time").isEqualTo("decided");

        cases.run(id, BadgeApplicationProcess.TAKEBACK_OVER);
        cases.run(id, BadgeApplicationProcess.ISSUE);

        JsonNode seen = lea.read("/api/applications/" + id);
        assertThat(seen.path("status").path("code").asText()).isEqualTo("issued");
        assertThat(seen.path("credentialId").asText()).isNotBlank();
        assertThat(told(id)).containsExactly("acknowledgeReceipt", "announceBadge");
        assertThat(cases.running(id)).isFalse();
        assertThat(cases.way(id)).endsWith("issueCredential", "announceBadge", "badgeIssued");
    }

    @Test
    void notYetOpensTheContestedCriteriaAloneAndTheNextRoundCanBeAccepted() {
        String id = lea.apply(BADGE);
        String contested = scd.criteria(BADGE).get(0);
        ok(scd.review(id, BADGE, "notYet", List.of(contested)));
        cases.run(id, BadgeApplicationProcess.TAKEBACK_OVER);

        JsonNode seen = lea.read("/api/applications/" + id);
        assertThat(seen.path("status").path("code").asText()).isEqualTo("notYet");
        assertThat(seen.path("status").path("turn").asText()).isEqualTo("student");
        assertThat(seen.path("contested")).extracting(JsonNode::asText).containsExactly(contested);
        String uncontested = scd.criteria(BADGE).get(1);
        assertThat(lea.complete(id, answers(uncontested)).getStatusCode().value())
                .isEqualTo(422);

        ok(lea.complete(id, answers(contested)));
        assertThat(status(id)).isEqualTo("inReview");
        assertThat(lea.read("/api/applications/" + id).path("round").asInt()).isEqualTo(2);

        accept(scd2, id, BADGE);
        cases.run(id, BadgeApplicationProcess.TAKEBACK_OVER);
        cases.run(id, BadgeApplicationProcess.ISSUE);
        assertThat(status(id)).isEqualTo("issued");
        assertThat(told(id)).containsExactly("acknowledgeReceipt", "announceNotYet", "announceBadge");
    }

    @Test
    void withoutAnAnswerTheStudentIsRemindedAndTheApplicationAbandoned() {
        String id = lea.apply(BADGE);
        ok(scd.review(id, BADGE, "notYet", List.of(scd.criteria(BADGE).get(0))));
        cases.run(id, BadgeApplicationProcess.TAKEBACK_OVER);

        cases.run(id, "revisionReminderDue");
        assertThat(status(id)).isEqualTo("notYet");
        cases.run(id, "revisionTimeOver");

        assertThat(status(id)).isEqualTo("abandoned");
        assertThat(lea.tasks(id)).isEmpty();
        assertThat(told(id))
                .containsExactly("acknowledgeReceipt", "announceNotYet", "remindApplicant", "announceAbandonment");
        assertThat(cases.running(id)).isFalse();
    }

    @Test
    void aRefusalNeedsItsReasonsAndANextStep() {
        String id = lea.apply(BADGE);
        ObjectNode bare = JsonNodeFactory.instance.objectNode().put("decision", "refused");
        scd.criteria(BADGE).forEach(criterion -> bare.withArray("criteria")
                .addObject()
                .put("criterionId", criterion)
                .put("met", false)
                .put("comment", "Not shown."));
        assertThat(scd.complete(id, bare).getStatusCode().value()).isEqualTo(422);

        ok(scd.review(id, BADGE, "refused", scd.criteria(BADGE)));
        cases.run(id, BadgeApplicationProcess.TAKEBACK_OVER);

        JsonNode seen = lea.read("/api/applications/" + id);
        assertThat(seen.path("status").path("code").asText()).isEqualTo("refused");
        assertThat(seen.path("feedback").get(0).path("nextStep").asText()).isNotBlank();
        assertThat(told(id)).containsExactly("acknowledgeReceipt", "announceRefusal");
        assertThat(cases.running(id)).isFalse();
    }

    @Test
    void aDecisionTakenBackGoesBackToReviewAndNobodyWasTold() {
        String id = lea.apply(BADGE);
        ok(scd.review(id, BADGE, "refused", scd.criteria(BADGE)));

        Acting.as("scd", () -> reviewing.takeBack(ApplicationId.of(id)));

        assertThat(status(id)).isEqualTo("inReview");
        assertThat(lea.read("/api/applications/" + id).path("feedback")).isEmpty();
        accept(scd, id, BADGE);
        cases.run(id, BadgeApplicationProcess.TAKEBACK_OVER);
        assertThat(told(id)).containsExactly("acknowledgeReceipt");
        assertThatThrownBy(() -> Acting.as("scd", () -> reviewing.takeBack(ApplicationId.of(id))))
                .hasMessageContaining("held");
        cases.run(id, BadgeApplicationProcess.ISSUE);
        assertThat(status(id)).isEqualTo("issued");
    }

    /** Of two, one takes back: the other's review stands, so the task is the first one's, with what it held. */
    @Test
    void whoseReviewStandsIsNotAskedAgainAndWhatTheOtherWroteComesBack() {
        String id = lea.apply(BADGE_WITH_TWO_REVIEWERS);
        ok(scd.review(id, BADGE_WITH_TWO_REVIEWERS, "refused", scd.criteria(BADGE_WITH_TWO_REVIEWERS)));
        accept(scd2, id, BADGE_WITH_TWO_REVIEWERS);

        Acting.as("scd", () -> reviewing.takeBack(ApplicationId.of(id)));

        assertThat(scd2.tasks(id)).isEmpty();
        assertThat(scd.tasks(id)).hasSize(1);
        String task = "/api/tasks/" + scd.tasks(id).get(0);
        assertThat(scd2.get(task).getStatusCode().value()).isEqualTo(404);
        assertThat(scd2.post(task + "/claim", null).getStatusCode().value()).isEqualTo(404);
        JsonNode values = scd.read(task).path("values");
        assertThat(values.path("decision").asText()).isEqualTo("refused");
        assertThat(values.path("reason").asText()).isEqualTo("The sources are not named.");
        assertThat(values.path("criteria")).isNotEmpty().allSatisfy(criterion -> {
            assertThat(criterion.path("met").asBoolean(true)).isFalse();
            assertThat(criterion.path("comment").asText()).isEqualTo("Say which sources you used.");
        });

        accept(scd, id, BADGE_WITH_TWO_REVIEWERS);
        cases.run(id, BadgeApplicationProcess.TAKEBACK_OVER);
        cases.run(id, BadgeApplicationProcess.ISSUE);
        assertThat(status(id)).isEqualTo("issued");
    }

    /** Both at the same moment: one reopens the review, the other hears that nothing is held any more. */
    @Test
    void ofTwoWhoTakeBackAtOnceOneDoes() {
        String id = lea.apply(BADGE_WITH_TWO_REVIEWERS);
        accept(scd, id, BADGE_WITH_TWO_REVIEWERS);
        accept(scd2, id, BADGE_WITH_TWO_REVIEWERS);

        List<Integer> answers = Stream.of(scd, scd2)
                .map(reviewer -> CompletableFuture.supplyAsync(
                        () -> reviewer.post("/api/applications/" + id + "/take-back", null)
                                .getStatusCode()
                                .value()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnlyOnce(200).contains(409);
        assertThat(status(id)).isEqualTo("inReview");
        assertThat(scd.tasks(id).size() + scd2.tasks(id).size()).isEqualTo(1);
    }

    @Test
    void aReviewThatWaitsIsCalledToMindThenEscalated() {
        String id = lea.apply(BADGE);

        cases.run(id, "reviewDue");
        cases.run(id, "reviewEscalationDue");

        assertThat(status(id)).isEqualTo("inReview");
        assertThat(told(id)).contains("acknowledgeReceipt", "remindReviewers", "alertManagers", "explainDelay");
        accept(scd, id, BADGE);
        assertThat(status(id)).isEqualTo("decided");
    }

    @Test
    void theStudentWithdrawsFromAnyWaitBeforeTheSigning() {
        String inReview = lea.apply(BADGE);
        withdraw(inReview);

        String held = lea.apply(BADGE);
        accept(scd, held, BADGE);
        withdraw(held);

        String toComplete = lea.apply(BADGE);
        ok(scd.review(toComplete, BADGE, "notYet", List.of(scd.criteria(BADGE).get(0))));
        cases.run(toComplete, BadgeApplicationProcess.TAKEBACK_OVER);
        withdraw(toComplete);

        String beforeSigning = lea.apply(BADGE);
        accept(scd, beforeSigning, BADGE);
        cases.run(beforeSigning, BadgeApplicationProcess.TAKEBACK_OVER);
        withdraw(beforeSigning);
    }

    @Test
    void twoReviewersAreTwoDifferentPersons() {
        String id = lea.apply(BADGE_WITH_TWO_REVIEWERS);
        accept(scd, id, BADGE_WITH_TWO_REVIEWERS);

        assertThat(scd.tasks(id)).as("the second review is for somebody else").isEmpty();
        assertThat(status(id)).isEqualTo("inReview");
        ok(scd2.review(
                id,
                BADGE_WITH_TWO_REVIEWERS,
                "notYet",
                List.of(scd.criteria(BADGE_WITH_TWO_REVIEWERS).get(1))));
        cases.run(id, BadgeApplicationProcess.TAKEBACK_OVER);

        assertThat(status(id)).isEqualTo("notYet");
        ok(lea.complete(id, answers(scd.criteria(BADGE_WITH_TWO_REVIEWERS).get(1))));
        assertThat(scd.tasks(id)).as("the next round needs both again").hasSize(2);
        assertThat(scd2.tasks(id)).hasSize(2);
    }

    @Test
    void aTaskBeginsWithTheCriteriaItIsAbout() {
        String id = lea.apply(BADGE);
        JsonNode review = scd.read("/api/tasks/" + scd.tasks(id).get(0)).path("values");
        assertThat(review.path("criteria").findValuesAsText("criterionId"))
                .containsExactlyInAnyOrderElementsOf(scd.criteria(BADGE));

        String contested = scd.criteria(BADGE).get(2);
        ok(scd.review(id, BADGE, "notYet", List.of(contested)));
        cases.run(id, BadgeApplicationProcess.TAKEBACK_OVER);
        JsonNode completion = lea.read("/api/tasks/" + lea.tasks(id).get(0)).path("values");
        assertThat(completion.path("criteria").findValuesAsText("criterionId")).containsExactly(contested);
        assertThat(completion
                        .path("criteria")
                        .get(0)
                        .path("account")
                        .path("action")
                        .asText())
                .isEqualTo("first try");
    }

    @Test
    void theTimelineSpeaksTheLanguageOfWhoeverAsks() {
        String id = lea.apply(BADGE);

        JsonNode timeline = lea.read("/api/applications/" + id).path("timeline");

        assertThat(timeline).hasSize(1);
        assertThat(jdbc.sql("SELECT status_fr, status_en FROM openrec.progress_step WHERE subject_id = ?")
                        .param(id)
                        .query()
                        .singleRow())
                .containsEntry("status_fr", "Le service lit votre demande.")
                .containsEntry("status_en", "The service is reading your application.");
    }

    private void withdraw(String id) {
        ok(lea.post("/api/applications/" + id + "/withdraw", null));
        assertThat(status(id)).isEqualTo("withdrawn");
        assertThat(cases.running(id)).isFalse();
        assertThat(lea.tasks(id)).isEmpty();
        assertThat(scd.tasks(id)).isEmpty();
        assertThat(told(id)).contains("confirmWithdrawal");
    }

    private void accept(Caller reviewer, String id, String badge) {
        ok(reviewer.review(id, badge, "accepted", List.of()));
    }

    private static ObjectNode answers(String criterion) {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        values.putArray("criteria").add(Caller.answer(criterion, "second try"));
        return values;
    }

    private static void ok(org.springframework.http.ResponseEntity<JsonNode> answer) {
        assertThat(answer.getStatusCode().is2xxSuccessful())
                .as(String.valueOf(answer.getBody()))
                .isTrue();
    }

    private String status(String id) {
        return lea.read("/api/applications/" + id).path("status").path("code").asText();
    }

    /** The steps that told somebody of a case, each once however many persons it told, in their order. */
    private List<String> told(String id) {
        return jdbc.sql("""
                        SELECT step FROM (
                            SELECT split_part(split_part(once, '/', 2), ':', 1) AS step, min(created_at) AS first
                            FROM openrec.message WHERE subject_id = ? GROUP BY 1) told
                        ORDER BY first
                        """).param(id).query(String.class).list();
    }
}
