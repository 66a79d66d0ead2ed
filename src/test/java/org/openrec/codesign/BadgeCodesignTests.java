package org.openrec.codesign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.openrec.codesign.Workbench.ACCOMPANIST;
import static org.openrec.codesign.Workbench.PARTNER;
import static org.openrec.codesign.Workbench.SERVICE;
import static org.openrec.codesign.Workbench.SPONSOR;
import static org.openrec.codesign.Workbench.STUDENT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.openrec.Caller;
import org.openrec.OpenrecTest;
import org.openrec.shared.SomebodyWasFaster;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.TestPropertySource;

/** The drawn ways of {@code badge-codesign} and of the processes that it calls, its people over the API. */
@OpenrecTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class BadgeCodesignTests {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Autowired
    TestRestTemplate http;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @Test
    void straightThroughWithThreeMeetingsAndTwoWorkshops() {
        Workbench work = Workbench.withParties(http, 1);
        upToThePaperBadges(work, false);
        work.paperBadges("Guide de ses pairs");
        work.meeting(false);
        passTheGate(work);
        work.integration();

        JsonNode read = work.read();
        assertThat(read.path("state").asText()).isEqualTo("completed");
        assertThat(work.phases()).containsOnly("done").hasSize(8);
        assertThat(read.path("meetings").path("held").asInt()).isEqualTo(3);
        assertThat(read.path("meetings").path("least").asInt()).isEqualTo(3);
        assertThat(read.path("meetings").path("most").asInt()).isEqualTo(4);
        assertThat(read.path("workshops").path("held").asInt()).isEqualTo(2);
        assertThat(read.path("workshops").path("least").asInt()).isEqualTo(2);
        assertThat(read.path("workshops").path("most").asInt()).isEqualTo(3);
        assertThat(work.achievements()).hasSize(1);
        JsonNode badge = work.as("marc")
                .read("/api/achievements/" + work.achievements().iterator().next());
        assertThat(badge.path("criteria").path(0).toString()).contains("Expliquer simplement");
        assertThat(work.openSteps()).isEmpty();
        assertThat(work.as(ACCOMPANIST)
                        .read("/api/initiatives/" + work.id() + "/journal")
                        .path("items")
                        .size())
                .isGreaterThan(20);
    }

    @Test
    void withFourMeetingsAndThreeWorkshopsAndAFifthIsNotOffered() {
        Workbench work = Workbench.withParties(http, 1);
        upToThePaperBadges(work, true);
        work.paperBadges("Guide confirmé");
        work.meeting(true);
        passTheGate(work);
        assertThat(work.steps(ACCOMPANIST)).containsExactly("proposeDates");

        work.meeting(true);

        assertThat(work.steps(ACCOMPANIST)).isEmpty();
        assertThat(work.steps(SERVICE)).containsExactly("planUses");
        assertThat(work.read().path("meetings").path("held").asInt()).isEqualTo(4);
        assertThat(work.read().path("workshops").path("held").asInt()).isEqualTo(3);
    }

    @Test
    void partiesThatAnswerAtTheSameMomentAreAllHeard() {
        Workbench work = atTheGate("Deux voix à la fois");

        List<Integer> answers = List.of(PARTNER, STUDENT).stream()
                .map(login -> CompletableFuture.supplyAsync(() -> work.tryTo(login, "standBehindBadge", Workbench.yes())
                        .getStatusCode()
                        .value()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnly(200);
        assertThat(work.steps(SERVICE)).containsExactly("signOffForService");
    }

    @Test
    void theAsynchronousWorkshopEndsAtItsDateAndRemindsBefore() {
        Workbench work = Workbench.withParties(http, 2);
        work.interest(PARTNER);
        work.planWorkshopApart();
        work.contribute(PARTNER);
        run(work, "reminderDue");
        assertThat(work.steps(STUDENT)).containsExactly("contribute");

        run(work, "contributionTimeOver");

        assertThat(work.steps(STUDENT)).isEmpty();
        assertThat(work.steps(ACCOMPANIST)).containsExactly("concludeWorkshop");
    }

    @Test
    void theServiceLeaves() {
        Workbench work = Workbench.withParties(http, 3);

        assertThat(work.post(SERVICE, "leave", null).getStatusCode().value()).isEqualTo(200);

        assertThat(work.state()).isEqualTo("left");
        assertThat(work.openSteps()).isEmpty();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(work.id())
                        .count())
                .isZero();
        assertThat(work.post(SERVICE, "leave", null).getStatusCode().value()).isEqualTo(409);
    }

    @Test
    void aPauseRestsEverythingAndTheReturnBringsItBack() {
        Workbench work = Workbench.withParties(http, 3);
        assertThat(work.post(SERVICE, "pause", null).getStatusCode().value()).isEqualTo(200);
        assertThat(work.state()).isEqualTo("paused");
        assertThat(work.openSteps()).isEmpty();
        assertThatThrownBy(() -> runtime.createMessageCorrelation("initiativePaused")
                        .processInstanceBusinessKey(work.id())
                        .correlate())
                .as("the engine itself begins no second pause")
                .isInstanceOf(SomebodyWasFaster.class);
        assertThat(work.post(
                                PARTNER,
                                "contributions",
                                JSON.objectNode().put("kind", "situation").put("text", "Pendant la pause"))
                        .getStatusCode()
                        .value())
                .isEqualTo(409);

        assertThat(work.post(SERVICE, "resume", null).getStatusCode().value()).isEqualTo(200);

        assertThat(work.state()).isEqualTo("open");
        assertThat(work.openSteps()).containsExactlyInAnyOrder("proposeSituations", "settleSituations");
        work.situations();
        assertThat(work.read().path("phase").asInt()).isEqualTo(4);
    }

    @Test
    void theInitiativeGoesBackToAnEarlierPhaseWithAReason() {
        Workbench work = Workbench.withParties(http, 5);
        assertThat(goBack(work, 5, "Rien").getStatusCode().value()).isEqualTo(422);
        assertThat(goBack(work, 3, "").getStatusCode().value()).isEqualTo(422);
        assertThat(goBack(work, 3, "a\0b").getStatusCode().value())
                .as("no text, and no failure of ours")
                .isEqualTo(400);

        assertThat(goBack(work, 3, "Il manque des situations").getStatusCode().value())
                .isEqualTo(200);

        assertThat(work.openSteps()).containsExactlyInAnyOrder("proposeSituations", "settleSituations");
        assertThat(work.phases()).containsExactly("paper", "paper", "now", "ahead", "ahead", "ahead", "ahead", "ahead");
        assertThat(work.as(SERVICE)
                        .read("/api/initiatives/" + work.id() + "/journal")
                        .toString())
                .contains("Il manque des situations");
        work.situations();
        work.competences();
        assertThat(work.steps(ACCOMPANIST)).containsExactly("proposeDates");
    }

    private static ResponseEntity<JsonNode> goBack(Workbench work, int phase, String why) {
        return work.post(
                SERVICE, "phase", JSON.objectNode().put("number", phase).put("reason", why));
    }

    @Test
    void partiesServiceAndSponsorEachSendABadgeBackFromTheGate() {
        Workbench work = atTheGate("Médiation entre pairs");
        work.complete(PARTNER, "standBehindBadge", Workbench.no());
        work.complete(STUDENT, "standBehindBadge", Workbench.no());
        assertThat(work.steps(SERVICE)).as("nobody stands behind it").containsExactly("revisePaperBadge");

        work.complete(SERVICE, "revisePaperBadge", work.revision("Médiation entre pairs"));
        work.complete(PARTNER, "standBehindBadge", Workbench.yes());
        work.complete(STUDENT, "standBehindBadge", Workbench.no());
        work.complete(SERVICE, "signOffForService", Workbench.sentBack("serviceDecision"));
        work.complete(SERVICE, "revisePaperBadge", work.revision("Médiation entre pairs"));
        assertThat(work.steps(PARTNER)).as("stands behind it already").isEmpty();
        work.complete(STUDENT, "standBehindBadge", Workbench.yes());
        work.complete(SERVICE, "signOffForService", Workbench.signedOff("serviceDecision"));
        work.complete(SPONSOR, "signOffForSponsor", Workbench.sentBack("sponsorDecision"));
        work.complete(SERVICE, "revisePaperBadge", work.revision("Médiation entre pairs"));
        assertThat(work.steps(PARTNER)).isEmpty();
        assertThat(work.steps(STUDENT)).isEmpty();
        work.signOff();
        run(work, "publishBadge");

        assertThat(work.achievements()).hasSize(1);
        assertThat(work.read().path("paperBadges").path(0).path("round").asInt())
                .isEqualTo(4);
    }

    @Test
    void ofTwoPaperBadgesOneIsPublishedAndOneIsDropped() {
        Workbench work = atTheGate("Accueil", "Orientation");
        assertThat(work.steps(PARTNER)).hasSize(2);
        work.complete(PARTNER, "standBehindBadge", Workbench.yes());
        work.complete(PARTNER, "standBehindBadge", Workbench.yes());
        work.complete(STUDENT, "standBehindBadge", Workbench.yes());
        work.complete(STUDENT, "standBehindBadge", Workbench.yes());
        work.complete(SERVICE, "signOffForService", Workbench.sentBack("serviceDecision"));
        work.complete(
                SERVICE,
                "revisePaperBadge",
                JSON.objectNode().put("revision", "dropped").put("reason", "Un seul suffit"));
        work.signOff();
        run(work, "publishBadge");

        assertThat(work.achievements()).hasSize(1);
        assertThat(work.read().path("paperBadges").findValuesAsText("state"))
                .containsExactlyInAnyOrder("published", "dropped");
        assertThat(work.steps(SERVICE)).containsExactly("planUses");
    }

    @Test
    void whereNoBadgeIsPublishedTheInitiativeEndsWithoutOne() {
        Workbench work = atTheGate("Rien encore");
        run(work, "supportTimeOver");
        work.complete(
                SERVICE,
                "revisePaperBadge",
                JSON.objectNode().put("revision", "dropped").put("reason", "Personne ne le soutient"));

        assertThat(work.state()).isEqualTo("withoutBadge");
        assertThat(work.achievements()).isEmpty();
    }

    @Test
    void aLaterVersionDoesNotChangeWhatEarlierOnesSay() {
        Workbench work = atTheGate("Guide au fil des ans");
        everyoneStandsBehindIt(work);
        work.signOff();
        run(work, "publishBadge");
        String badge = work.achievements().iterator().next();
        String before = version(badge, 1);

        assertThat(goBack(work, 7, "Un critère de plus").getStatusCode().value())
                .isEqualTo(200);
        ObjectNode values = work.revision("Guide au fil des ans");
        values.put("summary", "Sait aussi transmettre").remove(List.of("revision", "reason"));
        ObjectNode drafts = JSON.objectNode();
        drafts.putArray("badges").add(values.deepCopy());
        work.complete(SERVICE, "draftPaperBadges", drafts);
        everyoneStandsBehindIt(work);
        work.signOff();
        run(work, "publishBadge");

        assertThat(work.achievements()).containsExactly(badge);
        assertThat(version(badge, 1)).isEqualTo(before);
        assertThat(version(badge, 2)).contains("Sait aussi transmettre");
    }

    private String version(String badge, int number) {
        return http.getForObject("/achievements/" + badge + "/versions/" + number, String.class);
    }

    @Test
    void withoutAMandateTheRequestIsFramedAgainWithWhatWasWritten() {
        Workbench work = Workbench.open(http, 1);
        work.complete(ACCOMPANIST, "frameRequest", JSON.objectNode().put("need", "Reconnaître les guides"));
        assertThat(work.tryTo(SPONSOR, "giveMandate", JSON.objectNode().put("mandateDecision", "notYet"))
                        .getStatusCode()
                        .value())
                .as("not without a word")
                .isEqualTo(422);
        work.complete(
                SPONSOR,
                "giveMandate",
                JSON.objectNode().put("mandateDecision", "notYet").put("reason", "Avec quels partenaires"));

        Caller accompanist = work.as(ACCOMPANIST);
        assertThat(work.steps(SERVICE)).isEmpty();
        assertThat(accompanist
                        .read("/api/tasks/" + accompanist.tasks(work.id()).get(0))
                        .path("values")
                        .path("need")
                        .asText())
                .isEqualTo("Reconnaître les guides");
        assertThat(accompanist
                        .read("/api/initiatives/" + work.id() + "/journal")
                        .toString())
                .contains("Avec quels partenaires");
        work.ecosystem();
        assertThat(work.steps(ACCOMPANIST)).containsExactly("proposeDates");
    }

    @Test
    void aMeetingWithoutAFittingDateIsProposedAnew() {
        Workbench work = Workbench.open(http, 1);
        work.ecosystem();
        work.complete(
                ACCOMPANIST,
                "proposeDates",
                JSON.objectNode().put("date1", "2027-01-12T14:00").put("agenda", "Début"));
        Caller service = work.as(SERVICE);
        JsonNode asked = service.read("/api/tasks/" + service.tasks(work.id()).get(0));
        assertThat(asked.path("form").path("components").path(0).path("values").findValuesAsText("value"))
                .as("as many as were proposed")
                .containsExactly("date1", "none");
        assertThat(asked.path("form").path("components").path(0).path("values").findValuesAsText("label"))
                .first(STRING)
                .contains("12", "2027", "14");
        assertThat(work.tryTo(SERVICE, "chooseDate", JSON.objectNode().put("choice", "date3"))
                        .getStatusCode()
                        .value())
                .as("was not proposed")
                .isEqualTo(422);

        work.complete(SERVICE, "chooseDate", JSON.objectNode().put("choice", "none"));

        assertThat(work.steps(ACCOMPANIST)).containsExactly("proposeDates");
        Caller accompanist = work.as(ACCOMPANIST);
        assertThat(accompanist
                        .read("/api/tasks/" + accompanist.tasks(work.id()).get(0))
                        .path("values")
                        .path("agenda")
                        .asText())
                .as("typed once")
                .isEqualTo("Début");
    }

    private void upToThePaperBadges(Workbench work, boolean thirdWorkshop) {
        work.ecosystem();
        work.meeting(false);
        work.interest(PARTNER, STUDENT);
        work.workshopTogether(false);
        work.situations();
        work.competences();
        work.meeting(false);
        work.evidence();
        work.planWorkshopApart();
        work.contribute(PARTNER);
        work.contribute(STUDENT);
        work.concludeWorkshop(thirdWorkshop);
        work.crossing();
        if (thirdWorkshop) {
            work.workshopTogether(true);
        }
        assertThat(work.read().path("phase").asInt()).isEqualTo(7);
    }

    private Workbench atTheGate(String... badges) {
        Workbench work = Workbench.withParties(http, 6);
        work.crossing();
        work.paperBadges(badges);
        work.meeting(false);
        return work;
    }

    private void passTheGate(Workbench work) {
        everyoneStandsBehindIt(work);
        work.signOff();
        run(work, "publishBadge");
    }

    private static void everyoneStandsBehindIt(Workbench work) {
        work.complete(PARTNER, "standBehindBadge", Workbench.yes());
        work.complete(STUDENT, "standBehindBadge", Workbench.yes());
    }

    private void run(Workbench work, String step) {
        List<String> cases = runtime.createProcessInstanceQuery().processInstanceBusinessKey(work.id()).list().stream()
                .map(it -> it.getId())
                .toList();
        List<Job> jobs = management.createJobQuery().activityId(step).list().stream()
                .filter(job -> cases.contains(job.getProcessInstanceId()))
                .toList();
        assertThat(jobs).as("jobs at " + step).isNotEmpty();
        management.executeJob(jobs.get(0).getId());
    }
}
