package org.openrec.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openrec.studio.ChangedRequests.BADGE;
import static org.openrec.studio.ChangedRequests.giveOpinion;
import static org.openrec.studio.ChangedRequests.taskNames;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.openrec.Caller;
import org.openrec.OpenrecTest;
import org.openrec.guard.FriendlyModels;
import org.springframework.beans.factory.annotation.Autowired;

/** Changes as managers make them, on the shipped diagram of requests: each is so for the next request, without any Java. */
@OpenrecTest
class ManagersChangesTests extends ChangingDiagrams {

    @Autowired
    private Clock clock;

    @Test
    void aStepIsRenamed() {
        requests.publish(EditedDiagram.requests().name("reviewApplication", "Examiner la demande"));

        String request = lea.apply(BADGE);

        assertThat(taskNames(dci, request)).containsExactly("Examiner la demande");
    }

    @Test
    void aDeadlineIsChanged() {
        requests.publish(EditedDiagram.requests().time("reviewDue", "P3D"));

        String request = lea.apply(BADGE);

        assertThat(requests.job(request, "reviewDue").getDuedate().toInstant())
                .isCloseTo(clock.instant().plus(Duration.ofDays(3)), within(5, ChronoUnit.MINUTES));
    }

    @Test
    void theReceiptIsRemoved() {
        requests.publish(EditedDiagram.requests().takeOut("acknowledgeReceipt"));
        long before = requests.messages();

        String request = lea.apply(BADGE);

        assertThat(taskNames(dci, request)).hasSize(1);
        assertThat(requests.messages()).isEqualTo(before);
    }

    @Test
    void aNoticeIsAdded() {
        requests.publish(EditedDiagram.requests()
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
        long before = requests.messages();

        lea.apply(BADGE);

        // the receipt to Léa, and the notice to the one person of the service
        assertThat(requests.messages()).isEqualTo(before + 2);
    }

    @Test
    void aWaitIsInserted() {
        requests.publish(EditedDiagram.requests()
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
        assertThat(requests.statusOf(request)).isEqualTo("Votre demande attend un jour.");
        requests.pass(request, "aQuietDay");

        assertThat(taskNames(dci, request)).containsExactly("Instruire la demande");
    }

    @Test
    void aSecondReviewByAnotherServiceIsAdded() {
        requests.publish(EditedDiagram.secondOpinion("serviceLane", "staff", 320)
                .attribute("secondOpinion", "candidateGroups", "staff@scd"));

        String request = requests.reviewed("accepted");

        assertThat(taskNames(dci, request)).isEmpty();
        Caller scd = new Caller(http, "scd");
        assertThat(taskNames(scd, request)).containsExactly("Donner un second avis");
        scd.complete(request, JsonNodeFactory.instance.objectNode());
        assertThat(requests.job(request, "takebackOver")).isNotNull();
    }

    @Test
    void aTaskIsMovedToAnotherLane() {
        requests.publish(EditedDiagram.secondOpinion("studentLane", "student", 130));

        String request = requests.reviewed("accepted");

        assertThat(taskNames(lea, request)).containsExactly("Donner un second avis");
        assertThat(requests.statusOf(request)).isEqualTo("Un second avis est demandé.");
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
        requests.publish(diagram, FriendlyModels.OPINION_FORM);

        String request = lea.apply(BADGE);
        Caller partner = new Caller(http, "partenaire");

        assertThat(taskNames(dci, request)).isEmpty();
        assertThat(requests.statusOf(request)).isEqualTo("Un partenaire lit votre demande.");
        giveOpinion(partner, request, "yes");
        assertThat(taskNames(dci, request)).containsExactly("Instruire la demande");
    }

    @Test
    void theAnswerToANewQuestionDecidesTheWay() {
        EditedDiagram diagram = EditedDiagram.secondOpinionWithForm()
                .insert("secondOpinionOn", "exclusiveGateway", "favourable", "Favorable ?", "serviceLane", 1060, 342)
                .step("sendTask", "tellManagers", "Prévenir les responsables", "serviceLane", 1200, 320)
                .attribute("tellManagers", "delegateExpression", "${notify}")
                .property("tellManagers", "notice", "reviewEscalation")
                .property("tellManagers", "recipient", "managers")
                .way("favourable", "${opinion == 'no'}", "tellManagers")
                .name("favourableTotellManagers", "non")
                .name("favourableOn", "oui")
                .arrow("tellManagers", "concludeReview");
        requests.publish(diagram, FriendlyModels.OPINION_FORM);

        assertThat(toldAfter("yes")).isZero();
        assertThat(toldAfter("no")).isEqualTo(1);
    }

    @Test
    void aReminderIsAdded() {
        EditedDiagram diagram = EditedDiagram.secondOpinionWithForm()
                .beside("secondOpinion", "slow", "Deux jours passés", "P2D")
                .step("sendTask", "remindAgain", "Rappeler au service", "serviceLane", 1100, 370)
                .attribute("remindAgain", "delegateExpression", "${notify}")
                .property("remindAgain", "notice", "reviewReminder")
                .property("remindAgain", "recipient", "service")
                .step("endEvent", "reminded", "Rappelé", "serviceLane", 1260, 392)
                .arrow("slow", "remindAgain")
                .arrow("remindAgain", "reminded");
        requests.publish(diagram, FriendlyModels.OPINION_FORM);
        String request = requests.reviewed("accepted");
        long before = requests.messages();

        requests.pass(request, "slow");

        assertThat(requests.messages()).isEqualTo(before + 1);
        assertThat(taskNames(dci, request)).containsExactly("Donner un second avis");
    }

    @Test
    void aFormChangesUnderATaskThatIsHalfFilled() {
        requests.publish(EditedDiagram.secondOpinionWithForm(), FriendlyModels.OPINION_FORM);
        String request = requests.reviewed("accepted");
        requests.publish(
                EditedDiagram.secondOpinionWithForm(),
                FriendlyModels.OPINION_FORM.replace("Favorable", "Très favorable"));

        JsonNode task = dci.read("/api/tasks/" + dci.tasks(request).get(0));

        assertThat(task.path("form").toString()).contains("\"Favorable\"").doesNotContain("Très favorable");
        giveOpinion(dci, request, "yes");
        assertThat(requests.job(request, "takebackOver")).isNotNull();
    }

    @Test
    void theLastChangeIsTakenBackAndTheRequestsOfThatTimeStayOnIt() {
        int changed = requests.publish(EditedDiagram.requests().name("reviewApplication", "Examiner la demande"));
        String first = lea.apply(BADGE);
        new StudioFixtures(http).takeBack(ChangedRequests.KEY, 1, "It was clearer");
        Caller marc = new Caller(http, "marc");
        marc.withdrawAll();

        String second = marc.apply(BADGE);

        assertThat(changed).isGreaterThan(1);
        assertThat(taskNames(dci, first)).containsExactly("Examiner la demande");
        assertThat(taskNames(dci, second)).containsExactly("Instruire la demande");
        marc.withdrawAll();
    }

    /** How many notices an answer leads to. */
    private long toldAfter(String opinion) {
        String request = requests.reviewed("accepted");
        long before = requests.messages();
        giveOpinion(dci, request, opinion);
        assertThat(requests.job(request, "takebackOver")).isNotNull();
        return requests.messages() - before;
    }
}
