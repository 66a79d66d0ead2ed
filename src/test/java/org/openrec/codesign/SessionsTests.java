package org.openrec.codesign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrec.codesign.Workbench.ACCOMPANIST;
import static org.openrec.codesign.Workbench.PARTNER;
import static org.openrec.codesign.Workbench.SERVICE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.openrec.Caller;
import org.openrec.OpenrecTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.test.context.TestPropertySource;

/** Meetings and workshops: each is counted by its order, typed once, and not demanded twice. */
@OpenrecTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class SessionsTests {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Autowired
    TestRestTemplate http;

    @Autowired
    ManagementService management;

    @Test
    void aStepBackDoesNotDemandWhatWasHeldAlready() {
        Workbench work = inPhaseFive();

        back(work, 3, false);

        work.situations();
        work.competences();
        assertThat(work.openSteps())
                .as("the second meeting, which was held, is passed by")
                .contains("settleEvidence");
        work.evidence();
        assertThat(work.openSteps()).as("the second workshop was not held yet").containsExactly("planWorkshop");
        work.workshopTogether(false);
        assertThat(numbers(work, "workshops")).containsExactly(1, 2);
        assertThat(numbers(work, "meetings")).containsExactly(1, 2);
    }

    @Test
    void aStepBackDemandsThemAgainWhereOneAsks() {
        Workbench work = inPhaseFive();

        back(work, 3, true);

        work.situations();
        work.competences();
        assertThat(work.openSteps()).containsExactly("proposeDates");
        work.meeting(false);
        assertThat(work.openSteps()).contains("settleEvidence");
    }

    @Test
    void aWorkshopIsCountedByItsOrderEvenWhereTheInitiativeBeganLater() {
        Workbench work = Workbench.withParties(http, 5);
        work.evidence();
        work.workshopTogether(false);

        JsonNode workshop = work.read().path("workshops").path("items").path(0);

        assertThat(workshop.path("number").asInt()).isEqualTo(2);
        assertThat(workshop.path("attendance").asText()).isEqualTo("Paul Mercier");
    }

    @Test
    void aFourthMeetingThatWasAskedForInTheSecondIsHeld() {
        Workbench work = Workbench.withParties(http, 4);
        work.competences();
        work.meeting(true);
        work.evidence();
        work.workshopTogether(false);
        work.crossing();
        work.paperBadges("Guide");
        propose(work);
        assertThat(begun(work).path("anotherMeeting").asBoolean())
                .as("whoever writes the minutes of the third sees that it was asked for")
                .isTrue();
        assertThat(begun(work).path("attendance").asText()).contains("Aude Guérin");
        work.complete(
                ACCOMPANIST,
                "holdMeeting",
                JSON.objectNode().put("attendance", "Aude").put("minutes", "Rien de neuf"));
        work.complete(PARTNER, "standBehindBadge", Workbench.yes());
        work.complete(Workbench.STUDENT, "standBehindBadge", Workbench.yes());
        work.signOff();
        management
                .createJobQuery()
                .activityId("publishBadge")
                .list()
                .forEach(job -> management.executeJob(job.getId()));

        assertThat(work.openSteps()).containsExactly("proposeDates");
    }

    @Test
    void whoBeginsLaterBringsWhatThereIs() {
        ObjectNode body = JSON.objectNode()
                .put("title", "Guides")
                .put("organisation", SERVICE)
                .put("startPhase", 4)
                .put("reason", "Sur papier")
                .put("situations", "- Guider une visite\n\n2. Tenir l’accueil\r\nAider à chercher");
        body.putArray("parties").add("passerelles").add("lea");
        body.putArray("meetings").add("2026-09-14");
        body.putArray("workshops").add("2026-10-01");
        JsonNode opened =
                new Caller(http, ACCOMPANIST).post("/api/initiatives", body).getBody();

        assertThat(opened.path("contributions").findValuesAsText("text"))
                .containsExactly("Guider une visite", "Tenir l’accueil", "Aider à chercher");
        assertThat(opened.path("meetings").path("held").asInt()).isEqualTo(1);
        assertThat(opened.path("workshops").path("items").path(0).path("at").asText())
                .startsWith("2026-10-01");
        assertThat(opened.path("parties")).hasSize(2);
        JsonNode asked = new Caller(http, PARTNER)
                .read("/api/tasks?filter=category:" + opened.path("id").asText());
        assertThat(asked.path("items")).as("a party is asked at once").hasSize(1);
        body.putArray("meetings").add("2099-09-14");
        assertThat(new Caller(http, ACCOMPANIST)
                        .post("/api/initiatives", body)
                        .getStatusCode()
                        .value())
                .isEqualTo(422);
    }

    private static JsonNode begun(Workbench work) {
        String task = StreamSupport.stream(
                        work.as(ACCOMPANIST)
                                .read("/api/tasks?limit=100&filter=category:" + work.id())
                                .path("items")
                                .spliterator(),
                        false)
                .filter(it -> it.path("step").asText().equals("holdMeeting"))
                .map(it -> it.path("id").asText())
                .findFirst()
                .orElseThrow();
        return work.as(ACCOMPANIST).read("/api/tasks/" + task).path("values");
    }

    private static void propose(Workbench work) {
        work.complete(
                ACCOMPANIST,
                "proposeDates",
                JSON.objectNode().put("date1", "2027-01-12T14:00").put("agenda", "La porte"));
        work.complete(SERVICE, "chooseDate", JSON.objectNode().put("choice", "date1"));
    }

    private Workbench inPhaseFive() {
        Workbench work = Workbench.withParties(http, 1);
        work.ecosystem();
        work.meeting(false);
        work.interest();
        work.workshopTogether(false);
        work.situations();
        work.competences();
        work.meeting(false);
        return work;
    }

    private static void back(Workbench work, int phase, boolean again) {
        ObjectNode body =
                JSON.objectNode().put("number", phase).put("reason", "Encore").put("sessionsAgain", again);
        assertThat(work.post(SERVICE, "phase", body).getStatusCode().value()).isEqualTo(200);
    }

    private static List<Integer> numbers(Workbench work, String kind) {
        return StreamSupport.stream(work.read().path(kind).path("items").spliterator(), false)
                .filter(it -> it.path("state").asText().equals("held"))
                .map(it -> it.path("number").asInt())
                .toList();
    }
}
