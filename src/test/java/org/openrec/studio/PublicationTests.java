package org.openrec.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrec.studio.StudioFixtures.body;
import static org.openrec.studio.StudioFixtures.read;
import static org.openrec.studio.StudioFixtures.requests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openrec.Caller;
import org.openrec.OpenrecTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

@OpenrecTest
class PublicationTests {

    private static final String[] FORMS = {read("forms/review.form"), read("forms/completeApplication.form")};

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private RuntimeService cases;

    private StudioFixtures studio;

    @BeforeEach
    void aManager() {
        studio = new StudioFixtures(http);
    }

    @Test
    void theShippedProcessesAreThereAndCameWithTheRelease() {
        JsonNode processes = studio.get("/api/processes").path("items");

        assertThat(processes.findValuesAsText("key")).contains("badge-application", "badge-codesign");
        JsonNode version = studio.get("/api/processes/codesign-gate/versions")
                .path("items")
                .path(0);
        assertThat(version.path("version").asInt()).isEqualTo(1);
        assertThat(version.path("publishedBy").isNull()).isTrue();
        assertThat(studio.text("/api/processes/codesign-gate/versions/1")).isEqualTo(read("bpmn/codesign-gate.bpmn"));
    }

    @Test
    void newCasesTakeWhatIsPublishedAndRunningOnesStayOnTheirs() {
        String key = "studio-versions";
        studio.published(key, requests(key), FORMS);
        Caller lea = new Caller(http, "lea");
        lea.withdrawAll();
        String application = lea.apply("recherche-documentaire");
        String running = cases.createProcessInstanceByKey(key)
                .businessKey(application)
                .setVariable("escalationDelay", "P9D")
                .setVariable("takeback", "PT24H")
                .startBeforeActivity("decisionHeld")
                .execute()
                .getProcessDefinitionId();

        int second = studio.published(key, requests(key).replace("\"Instruire la demande\"", "\"Lire la demande\""));

        assertThat(second).isEqualTo(2);
        assertThat(running).startsWith(key + ":1:");
        JsonNode versions = studio.get("/api/processes/" + key + "/versions").path("items");
        assertThat(versions.findValuesAsText("version")).containsExactly("2", "1");
        assertThat(versions.findValuesAsText("current")).containsExactly("true", "false");
        assertThat(versions.findValuesAsText("running")).containsExactly("0", "1");
        assertThat(versions.findValuesAsText("publishedBy")).containsOnly("Philippe Caron");
        assertThat(versions.findValuesAsText("reason")).containsOnly("Tried");
        assertThat(studio.text("/api/processes/" + key + "/versions/2")).contains("Lire la demande");
        cases.createProcessInstanceQuery()
                .processDefinitionKey(key)
                .list()
                .forEach(it -> cases.deleteProcessInstance(it.getId(), "tried"));
        lea.withdrawAll();
    }

    @Test
    void whatIsTakenBackIsPublishedAgainWithItsFormsAndTheHistorySaysSo() {
        String key = "studio-back";
        studio.published(key, requests(key), FORMS);
        studio.published(key, requests(key).replace("\"Instruire la demande\"", "\"Lire la demande\""));

        ResponseEntity<JsonNode> back = studio.takeBack(key, 1, "Too early");

        assertThat(body(back).path("version").asInt()).isEqualTo(3);
        assertThat(studio.text("/api/processes/" + key + "/versions/3")).isEqualTo(requests(key));
        JsonNode newest =
                studio.get("/api/processes/" + key + "/versions").path("items").path(0);
        assertThat(newest.path("takenFrom").asInt()).isEqualTo(1);
        assertThat(newest.path("reason").asText()).isEqualTo("Too early");
        assertThat(studio.takeBack(key, 3, "Again").getStatusCode().value()).isEqualTo(409);
        assertThat(studio.takeBack(key, 9, "None").getStatusCode().value()).isEqualTo(404);
    }

    @Test
    void aDiagramWithProblemsBecomesNoDraftAndAllOfThemAreTold() {
        String key = "studio-hostile";
        String hostile = requests(key)
                .replace("${concludeReview}", "${concludeReview.getClass()}")
                .replace("camunda:formRef=\"review\"", "camunda:formRef=\"nowhere\"");

        ResponseEntity<JsonNode> refused = studio.bring(key, hostile, FORMS);

        assertThat(refused.getStatusCode().value()).isEqualTo(422);
        assertThat(body(refused).path("errors").findValuesAsText("pointer"))
                .contains("/concludeReview", "/reviewApplication");
        assertThat(studio.get("/api/processes").path("items").findValuesAsText("key"))
                .doesNotContain(key);
    }

    @Test
    void whatIsNoDiagramOrNoneOfThisProcessIsRefusedInWords() {
        Stream.of("", "<a/>", "{}", requests("another")).forEach(sent -> assertThat(
                        studio.bring("studio-other", sent, FORMS).getStatusCode())
                .as(sent)
                .matches(status -> status.value() == 422));
        assertThat(studio.bring("né", requests("né"), FORMS).getStatusCode().value())
                .isEqualTo(422);
        assertThat(studio.bring("studio-form", requests("studio-form"), "{}")
                        .getStatusCode()
                        .value())
                .isEqualTo(422);
    }

    @Test
    void nobodyOverwritesWhatAnotherManagerSavedMeanwhile() {
        String key = "studio-two";
        String draft = studio.draft(key, requests(key), FORMS);

        ResponseEntity<JsonNode> first =
                studio.save(draft, "0", requests(key).replace("Instruire la demande", "Lire une demande"));
        ResponseEntity<JsonNode> second =
                studio.save(draft, "0", requests(key).replace("Instruire la demande", "Voir une demande"));

        assertThat(first.getStatusCode().value()).isEqualTo(200);
        assertThat(second.getStatusCode().value()).isEqualTo(409);
        assertThat(body(second).path("detail").asText()).contains("Philippe Caron");
        assertThat(studio.text("/api/processes/drafts/" + draft + "/model")).contains("Lire une demande");
    }

    @Test
    void ofTwoDraftsOfOneVersionTheSecondIsComparedWithTheFirst() {
        String key = "studio-meanwhile";
        studio.published(key, requests(key), FORMS);
        String one = studio.draft(key, requests(key), FORMS);
        String other = studio.draft(key, requests(key), FORMS);

        assertThat(studio.publish(one, "First").getStatusCode().value()).isEqualTo(200);

        assertThat(studio.publish(other, "Second").getStatusCode().value()).isEqualTo(409);
        assertThat(studio.publish(one, "Once more").getStatusCode().value()).isEqualTo(409);
        assertThat(studio.publish(other, " ").getStatusCode().value()).isEqualTo(409);
    }

    @Test
    void publishedAtTheSameMomentOneIsFirst() {
        String key = "studio-race";
        studio.published(key, requests(key), FORMS);
        List<String> drafts = Stream.generate(() -> studio.draft(key, requests(key), FORMS))
                .limit(4)
                .toList();

        List<Integer> answers = drafts.stream()
                .map(draft -> CompletableFuture.supplyAsync(
                        () -> studio.publish(draft, "Race").getStatusCode().value()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(studio.get("/api/processes/" + key + "/versions").path("items"))
                .hasSize(2);
    }

    @Test
    void aThrownAwayDraftIsReadAndNotPublished() {
        String key = "studio-discarded";
        String draft = studio.draft(key, requests(key), FORMS);

        http.withBasicAuth("processus", "openrec").delete("/api/processes/drafts/" + draft);

        assertThat(studio.get("/api/processes/drafts/" + draft).path("state").asText())
                .isEqualTo("DISCARDED");
        assertThat(studio.publish(draft, "Late").getStatusCode().value()).isEqualTo(409);
        assertThat(studio.xml(HttpMethod.PUT, "/api/processes/drafts/" + draft, requests(key))
                        .getStatusCode()
                        .value())
                .isEqualTo(409);
    }
}
