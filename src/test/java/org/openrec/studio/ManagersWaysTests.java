package org.openrec.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.openrec.studio.ChangedRequests.BADGE;
import static org.openrec.studio.ChangedRequests.giveOpinion;
import static org.openrec.studio.ChangedRequests.taskNames;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openrec.Caller;
import org.openrec.OpenrecTest;
import org.openrec.guard.FriendlyModels;

/** Managers lead the shipped diagram of requests other ways: each is so for the next request, without any Java. */
@OpenrecTest
class ManagersWaysTests extends ChangingDiagrams {

    @Test
    void aStepIsAddedInParallel() {
        EditedDiagram diagram = EditedDiagram.requests()
                .insert("reviewBeginsToReviewApplication", "parallelGateway", "both", "", "serviceLane", 490, 342)
                .insert("reviewApplicationToConcludeReview", "parallelGateway", "joined", "", "serviceLane", 1000, 342)
                .step("userTask", "library", "Vérifier les documents", "serviceLane", 800, 365)
                .attribute("library", "candidateGroups", "staff@scd")
                .status("library", "La bibliothèque vérifie.", "The library checks.", "staff")
                .arrow("both", "library")
                .arrow("library", "joined");
        requests.publish(diagram);
        Caller scd = new Caller(http, "scd");

        String request = lea.apply(BADGE);

        assertThat(taskNames(dci, request)).containsExactly("Instruire la demande");
        assertThat(taskNames(scd, request)).containsExactly("Vérifier les documents");
        dci.review(request, BADGE, "accepted", List.of());
        assertThat(requests.job(request, "takebackOver")).isNull();
        scd.complete(request, JsonNodeFactory.instance.objectNode());
        assertThat(requests.job(request, "takebackOver")).isNotNull();
    }

    @Test
    void anEndWithAnotherStatusIsAdded() {
        EditedDiagram diagram = EditedDiagram.secondOpinionWithForm()
                .insert("secondOpinionOn", "exclusiveGateway", "favourable", "Favorable ?", "serviceLane", 1060, 342)
                .step("endEvent", "elsewhere", "Orientée ailleurs", "serviceLane", 1200, 400)
                .status(
                        "elsewhere",
                        "Votre demande est close : un autre badge vous convient mieux.",
                        "Your request is closed: another badge suits you better.",
                        "nobody")
                .way("favourable", "${opinion == 'no'}", "elsewhere")
                .name("favourableToelsewhere", "non")
                .name("favourableOn", "oui");
        requests.publish(diagram, FriendlyModels.OPINION_FORM);
        String request = requests.reviewed("accepted");

        giveOpinion(dci, request, "no");

        assertThat(requests.statusOf(request))
                .isEqualTo("Votre demande est close : un autre badge vous convient mieux.");
    }

    @Test
    void theSponsorSignsEveryTenth() {
        requests.publish(EditedDiagram.requests()
                .insert(
                        "reviewApplicationToConcludeReview",
                        "exclusiveGateway",
                        "tenth",
                        "La dixième ?",
                        "serviceLane",
                        900,
                        342)
                .lane("sponsorLane", "Direction", "sponsor")
                .step("userTask", "countersign", "Contresigner", "sponsorLane", 980, 1090)
                .status("countersign", "La direction contresigne.", "The board countersigns.", "sponsor")
                .way("tenth", "${rankInTen == 10}", "countersign")
                .name("tenthTocountersign", "oui")
                .name("tenthOn", "non")
                .arrow("countersign", "concludeReview"));
        Caller sponsor = new Caller(http, "portage");
        List<String> signed = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String request = requests.reviewed("accepted");
            if (!taskNames(sponsor, request).isEmpty()) {
                assertThat(requests.statusOf(request)).isEqualTo("La direction contresigne.");
                sponsor.complete(request, JsonNodeFactory.instance.objectNode());
                signed.add(request);
            }
            assertThat(requests.job(request, "takebackOver")).isNotNull();
        }

        assertThat(signed).hasSize(1);
    }

    @Test
    void aStepIsSplitInTwo() {
        requests.publish(split());

        String request = lea.apply(BADGE);

        assertThat(taskNames(dci, request)).containsExactly("Lire la demande");
        assertThat(requests.statusOf(request)).isEqualTo("Le service ouvre votre demande.");
        dci.complete(request, JsonNodeFactory.instance.objectNode());
        assertThat(taskNames(dci, request)).containsExactly("Donner son avis");
        assertThat(requests.statusOf(request)).isEqualTo("Le service lit votre demande.");
    }

    @Test
    void twoStepsAreMerged() {
        requests.publish(split());
        String before = lea.apply(BADGE);
        requests.publish(split().takeOut("readApplication").name("reviewApplication", "Lire et donner son avis"));
        Caller marc = new Caller(http, "marc");
        marc.withdrawAll();

        String after = marc.apply(BADGE);

        assertThat(taskNames(dci, after)).containsExactly("Lire et donner son avis");
        assertThat(taskNames(dci, before)).containsExactly("Lire la demande");
        marc.withdrawAll();
    }

    @Test
    void aLoopIsAdded() {
        EditedDiagram diagram = EditedDiagram.secondOpinionWithForm()
                .insert("secondOpinionOn", "exclusiveGateway", "favourable", "Favorable ?", "serviceLane", 1060, 342)
                .step("serviceTask", "askAgain", "Redemander un avis", "openrecLane", 1130, 480)
                .attribute("askAgain", "delegateExpression", "${reopenReview}")
                .way("favourable", "${opinion == 'no'}", "askAgain")
                .name("favourableToaskAgain", "non")
                .name("favourableOn", "oui")
                .arrow("askAgain", "reviewBegins");
        requests.publish(diagram, FriendlyModels.OPINION_FORM);
        String request = requests.reviewed("accepted");

        giveOpinion(dci, request, "no");
        assertThat(taskNames(dci, request)).containsExactly("Instruire la demande");
        dci.review(request, BADGE, "accepted", List.of());
        giveOpinion(dci, request, "yes");

        assertThat(requests.job(request, "takebackOver")).isNotNull();
    }

    @Test
    void anotherProcessIsCalled() {
        new StudioFixtures(http).published("premier-regard", FriendlyModels.asksOnce("premier-regard"));
        requests.publish(EditedDiagram.requests()
                .insert(
                        "acknowledgeReceiptToReviewBegins",
                        "callActivity",
                        "firstLook",
                        "Premier regard",
                        "openrecLane",
                        330,
                        460)
                .calls("firstLook", "premier-regard"));

        String request = lea.apply(BADGE);

        assertThat(taskNames(dci, request)).hasSize(1).doesNotContain("Instruire la demande");
        dci.complete(request, JsonNodeFactory.instance.objectNode());
        assertThat(taskNames(dci, request)).containsExactly("Instruire la demande");
    }

    @Test
    void theSponsorRefusesWhatReviewersAccepted() {
        EditedDiagram diagram = EditedDiagram.requests()
                .lane("sponsorLane", "Direction", "sponsor")
                .insert("takebackOverToWhichDecision", "userTask", "approve", "Approuver", "sponsorLane", 1040, 1090)
                .attribute("approve", "formRef", "opinion")
                .attribute("approve", "formRefBinding", "deployment")
                .status("approve", "La direction lit votre demande.", "The board reads your request.", "sponsor")
                .insert("approveOn", "exclusiveGateway", "approved", "Approuvée ?", "sponsorLane", 1200, 1112)
                .way("approved", "${opinion == 'no'}", "closeAsRefused")
                .name("approvedTocloseAsRefused", "non")
                .name("approvedOn", "oui");
        requests.publish(diagram, FriendlyModels.OPINION_FORM);
        String request = requests.reviewed("accepted");
        requests.pass(request, "takebackOver");

        giveOpinion(new Caller(http, "portage"), request, "no");

        assertThat(requests.statusOf(request))
                .isEqualTo("Votre demande est refusée. Les raisons et une suite possible sont jointes.");
        assertThat(requests.newest("lea")).contains("n’est pas acceptée");
    }

    @Test
    void theBadgeIsSignedRightAfterTheReview() {
        requests.publish(FriendlyModels.signedAfterReview(ChangedRequests.KEY));
        String request = requests.reviewed("accepted");

        await().ignoreExceptions().untilAsserted(() -> assertThat(requests.newest("lea"))
                .contains("Votre badge « Médiation culturelle » est là"));
        assertThat(requests.domainStatusOf(request)).isEqualTo("issued");
    }

    @Test
    void noBadgeIsSignedAgainstAReview() {
        requests.publish(FriendlyModels.signedAfterReview(ChangedRequests.KEY));
        String request = requests.reviewed("refused");

        await().untilAsserted(() -> assertThat(requests.domainStatusOf(request)).isEqualTo("refused"));
    }

    @Test
    void aNoticeSaysWhatManagersWrite() {
        requests.publish(EditedDiagram.requests()
                .insert(
                        "acknowledgeReceiptToReviewBegins",
                        "sendTask",
                        "explain",
                        "Expliquer la suite",
                        "openrecLane",
                        400,
                        480)
                .attribute("explain", "delegateExpression", "${notify}")
                .property("explain", "notice", "written")
                .property("explain", "recipient", "applicant")
                .property("explain", "notice.title.fr", "La suite pour « {0} »")
                .property("explain", "notice.title.en", "What comes next for “{0}”")
                .property("explain", "notice.body.fr", "Bonjour {1}, l’équipe {vous} écrira.")
                .property("explain", "notice.body.en", "Hello {1}, the team will write."));

        lea.apply(BADGE);

        assertThat(requests.newest("lea"))
                .isEqualTo("La suite pour « Médiation culturelle » : Bonjour Léa Martin, l’équipe {vous} écrira.");
    }

    @Test
    void somethingIsRecordedForTheStudent() {
        requests.publish(EditedDiagram.requests()
                .insert(
                        "acknowledgeReceiptToReviewBegins",
                        "serviceTask",
                        "note",
                        "Noter l’arrivée",
                        "openrecLane",
                        400,
                        480)
                .attribute("note", "delegateExpression", "${record}")
                .status("note", "Votre dossier est complet.", "Your file is complete.", "openrec"));

        String request = lea.apply(BADGE);

        assertThat(lea.read("/api/applications/" + request).path("timeline").toString())
                .contains("Votre dossier est complet.");
        assertThat(requests.statusOf(request)).isEqualTo("Le service lit votre demande.");
    }

    @Test
    void theStudentCompletesBeforeAnyReview() {
        requests.publish(EditedDiagram.requests()
                .insert(
                        "acknowledgeReceiptToReviewBegins",
                        "userTask",
                        "completeFirst",
                        "Compléter d’abord",
                        "studentLane",
                        400,
                        130)
                .attribute("completeFirst", "formRef", "completeApplication")
                .attribute("completeFirst", "formRefBinding", "deployment")
                .status("completeFirst", "À vous de compléter.", "Your turn to complete.", "student"));
        String request = lea.apply(BADGE);
        JsonNode asked = lea.read("/api/tasks/" + lea.tasks(request).get(0)).path("values");

        assertThat(asked.path("criteria")).hasSameSizeAs(lea.criteria(BADGE));
        assertThat(lea.complete(request, (ObjectNode) asked).getStatusCode().value())
                .isEqualTo(200);
        assertThat(taskNames(dci, request)).containsExactly("Instruire la demande");
    }

    private static EditedDiagram split() {
        return EditedDiagram.requests()
                .insert(
                        "reviewBeginsToReviewApplication",
                        "userTask",
                        "readApplication",
                        "Lire la demande",
                        "serviceLane",
                        280,
                        320)
                .status(
                        "readApplication",
                        "Le service ouvre votre demande.",
                        "The service opens your request.",
                        "staff")
                .name("reviewApplication", "Donner son avis");
    }
}
