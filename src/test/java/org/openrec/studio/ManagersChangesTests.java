package org.openrec.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openrec.studio.StudioFixtures.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openrec.Caller;
import org.openrec.OpenrecTest;
import org.openrec.guard.FriendlyModels;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Changes as managers make them, on the shipped diagram of requests: each is so for the next request, without any Java. */
@OpenrecTest
class ManagersChangesTests {

    private static final String KEY = "badge-application";
    private static final String BADGE = "mediation-culturelle";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private RuntimeService cases;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private StudioFixtures studio;
    private Caller lea;
    private Caller dci;

    @BeforeEach
    void people() {
        studio = new StudioFixtures(http);
        lea = new Caller(http, "lea");
        dci = new Caller(http, "dci");
        lea.withdrawAll();
    }

    @AfterEach
    void asItWas() {
        lea.withdrawAll();
        studio.takeBack(KEY, 1, "The test is over");
    }

    @Test
    void aStepIsRenamed() {
        publish(EditedDiagram.requests().name("reviewApplication", "Examiner la demande"));

        String request = lea.apply(BADGE);

        assertThat(taskNames(dci, request)).containsExactly("Examiner la demande");
    }

    @Test
    void aDeadlineIsChanged() {
        publish(EditedDiagram.requests().time("reviewDue", "P3D"));

        String request = lea.apply(BADGE);

        assertThat(job(request, "reviewDue").getDuedate().toInstant())
                .isCloseTo(clock.instant().plus(Duration.ofDays(3)), within(5, ChronoUnit.MINUTES));
    }

    @Test
    void theReceiptIsRemoved() {
        publish(EditedDiagram.requests().takeOut("acknowledgeReceipt"));
        long before = messages();

        String request = lea.apply(BADGE);

        assertThat(taskNames(dci, request)).hasSize(1);
        assertThat(messages()).isEqualTo(before);
    }

    @Test
    void aNoticeIsAdded() {
        publish(EditedDiagram.requests()
                .insert(
                        "acknowledgeReceiptToReviewBegins",
                        "sendTask",
                        "tellTheService",
                        "Prévenir le service",
                        "openrecLane",
                        400,
                        480)
                .attribute("tellTheService", "delegateExpression", "${notify}")
                .property("tellTheService", "notice", "reviewReminder")
                .property("tellTheService", "recipient", "service"));
        long before = messages();

        lea.apply(BADGE);

        // the receipt to Léa, and the notice to the one person of the service
        assertThat(messages()).isEqualTo(before + 2);
    }

    @Test
    void aWaitIsInserted() {
        publish(EditedDiagram.requests()
                .insert(
                        "acknowledgeReceiptToReviewBegins",
                        "intermediateCatchEvent",
                        "aQuietDay",
                        "Un jour a passé",
                        "openrecLane",
                        440,
                        500)
                .time("aQuietDay", "P1D")
                .status("aQuietDay", "Votre demande attend un jour.", "Your request waits for a day.", "openrec"));

        String request = lea.apply(BADGE);
        assertThat(taskNames(dci, request)).isEmpty();
        assertThat(statusOf(request)).isEqualTo("Votre demande attend un jour.");
        jobs.executeJob(job(request, "aQuietDay").getId());

        assertThat(taskNames(dci, request)).containsExactly("Instruire la demande");
    }

    @Test
    void aSecondReviewByAnotherServiceIsAdded() {
        publish(secondOpinion("serviceLane", "staff", 320).attribute("secondOpinion", "candidateGroups", "staff@scd"));

        String request = lea.apply(BADGE);
        dci.review(request, BADGE, "accepted", List.of());

        assertThat(taskNames(dci, request)).isEmpty();
        Caller scd = new Caller(http, "scd");
        assertThat(taskNames(scd, request)).containsExactly("Donner un second avis");
        scd.complete(request, JsonNodeFactory.instance.objectNode());
        assertThat(job(request, "takebackOver")).isNotNull();
    }

    @Test
    void aTaskIsMovedToAnotherLane() {
        publish(secondOpinion("studentLane", "student", 130));

        String request = lea.apply(BADGE);
        dci.review(request, BADGE, "accepted", List.of());

        assertThat(taskNames(lea, request)).containsExactly("Donner un second avis");
        assertThat(statusOf(request)).isEqualTo("Un second avis est demandé.");
    }

    @Test
    void aPartnersOpinionIsAddedInALaneOfItsOwn() {
        EditedDiagram diagram = EditedDiagram.requests()
                .lane("partnerLane", "Partenaire", "partner")
                .insert(
                        "acknowledgeReceiptToReviewBegins",
                        "userTask",
                        "askPartner",
                        "Dire son avis",
                        "partnerLane",
                        280,
                        1090)
                .attribute("askPartner", "formRef", "opinion")
                .attribute("askPartner", "formRefBinding", "deployment")
                .attribute("askPartner", "candidateGroups", "partner@passerelles")
                .status("askPartner", "Un partenaire lit votre demande.", "A partner reads your request.", "partner");
        publish(diagram, FriendlyModels.OPINION_FORM);

        String request = lea.apply(BADGE);
        Caller partner = new Caller(http, "partenaire");

        assertThat(taskNames(dci, request)).isEmpty();
        assertThat(statusOf(request)).isEqualTo("Un partenaire lit votre demande.");
        partner.complete(request, JsonNodeFactory.instance.objectNode().put("opinion", "yes"));
        assertThat(taskNames(dci, request)).containsExactly("Instruire la demande");
    }

    @Test
    void theAnswerToANewQuestionDecidesTheWay() {
        EditedDiagram diagram = asked().insert(
                        "secondOpinionOn", "exclusiveGateway", "favourable", "Favorable ?", "serviceLane", 1060, 342)
                .step("sendTask", "tellManagers", "Prévenir les responsables", "serviceLane", 1200, 320)
                .attribute("tellManagers", "delegateExpression", "${notify}")
                .property("tellManagers", "notice", "reviewEscalation")
                .property("tellManagers", "recipient", "managers")
                .way("favourable", "${opinion == 'no'}", "tellManagers")
                .name("favourableTotellManagers", "non")
                .name("favourableOn", "oui")
                .arrow("tellManagers", "concludeReview");
        publish(diagram, FriendlyModels.OPINION_FORM);

        assertThat(toldAfter("yes")).isZero();
        assertThat(toldAfter("no")).isEqualTo(1);
    }

    @Test
    void aReminderIsAdded() {
        EditedDiagram diagram = asked().beside("secondOpinion", "slow", "Deux jours passés", "P2D")
                .step("sendTask", "remindAgain", "Rappeler au service", "serviceLane", 1100, 370)
                .attribute("remindAgain", "delegateExpression", "${notify}")
                .property("remindAgain", "notice", "reviewReminder")
                .property("remindAgain", "recipient", "service")
                .step("endEvent", "reminded", "Rappelé", "serviceLane", 1260, 392)
                .arrow("slow", "remindAgain")
                .arrow("remindAgain", "reminded");
        publish(diagram, FriendlyModels.OPINION_FORM);
        String request = lea.apply(BADGE);
        dci.review(request, BADGE, "accepted", List.of());
        long before = messages();

        jobs.executeJob(job(request, "slow").getId());

        assertThat(messages()).isEqualTo(before + 1);
        assertThat(taskNames(dci, request)).containsExactly("Donner un second avis");
    }

    @Test
    void aFormChangesUnderATaskThatIsHalfFilled() {
        publish(asked(), FriendlyModels.OPINION_FORM);
        String request = lea.apply(BADGE);
        dci.review(request, BADGE, "accepted", List.of());
        publish(asked(), FriendlyModels.OPINION_FORM.replace("Favorable", "Très favorable"));

        JsonNode task = dci.read("/api/tasks/" + dci.tasks(request).get(0));

        assertThat(task.path("form").toString()).contains("\"Favorable\"").doesNotContain("Très favorable");
        dci.complete(request, JsonNodeFactory.instance.objectNode().put("opinion", "yes"));
        assertThat(job(request, "takebackOver")).isNotNull();
    }

    @Test
    void theLastChangeIsTakenBackAndTheRequestsOfThatTimeStayOnIt() {
        int changed = publish(EditedDiagram.requests().name("reviewApplication", "Examiner la demande"));
        String first = lea.apply(BADGE);
        studio.takeBack(KEY, 1, "It was clearer");
        Caller marc = new Caller(http, "marc");
        marc.withdrawAll();

        String second = marc.apply(BADGE);

        assertThat(changed).isGreaterThan(1);
        assertThat(taskNames(dci, first)).containsExactly("Examiner la demande");
        assertThat(taskNames(dci, second)).containsExactly("Instruire la demande");
        marc.withdrawAll();
    }

    private static EditedDiagram secondOpinion(String lane, String turn, int y) {
        return EditedDiagram.requests()
                .insert(
                        "reviewApplicationToConcludeReview",
                        "userTask",
                        "secondOpinion",
                        "Donner un second avis",
                        lane,
                        900,
                        y)
                .status("secondOpinion", "Un second avis est demandé.", "A second opinion is asked for.", turn);
    }

    /** A second opinion of the same service, with a form. */
    private static EditedDiagram asked() {
        return secondOpinion("serviceLane", "staff", 320)
                .attribute("secondOpinion", "formRef", "opinion")
                .attribute("secondOpinion", "formRefBinding", "deployment");
    }

    /** How many notices an answer leads to. */
    private long toldAfter(String opinion) {
        lea.withdrawAll();
        String request = lea.apply(BADGE);
        dci.review(request, BADGE, "accepted", List.of());
        long before = messages();
        dci.complete(request, JsonNodeFactory.instance.objectNode().put("opinion", opinion));
        assertThat(job(request, "takebackOver")).isNotNull();
        return messages() - before;
    }

    private String statusOf(String request) {
        return lea.read("/api/applications/" + request)
                .path("status")
                .path("text")
                .asText();
    }

    private int publish(EditedDiagram diagram, String... forms) {
        return studio.published(
                KEY,
                diagram.xml(),
                Stream.concat(
                                Stream.of(read("forms/review.form"), read("forms/completeApplication.form")),
                                Stream.of(forms))
                        .toArray(String[]::new));
    }

    private static List<String> taskNames(Caller caller, String request) {
        JsonNode tasks = caller.read("/api/tasks?limit=100").path("items");
        return StreamSupport.stream(tasks.spliterator(), false)
                .filter(task -> task.path("subject").path("id").asText().equals(request))
                .map(task -> task.path("name").asText())
                .toList();
    }

    private Job job(String request, String step) {
        return jobs.createJobQuery()
                .processInstanceId(cases.createProcessInstanceQuery()
                        .processInstanceBusinessKey(request)
                        .rootProcessInstances()
                        .singleResult()
                        .getId())
                .activityId(step)
                .singleResult();
    }

    private long messages() {
        return jdbc.sql("SELECT count(*) FROM openrec.message")
                .query(Long.class)
                .single();
    }
}
