package org.openrec.codesign;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.openrec.Caller;
import org.openrec.Patience;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/** An initiative from wherever it stands to its badges in use: whatever waits is done by whoever it waits for. */
public final class PlayedToItsEnd {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<String> PEOPLE =
            List.of("accompagnement", "scd", "dci", "tu", "sio", "partenaire", "partenaire2", "lea", "marc", "portage");

    /** What is filled in at each step; where a step is not named, nothing. */
    private static final Map<String, ObjectNode> VALUES = Map.ofEntries(
            Map.entry("proposeDates", values("date1", "2027-01-12T14:00", "agenda", "Où en sommes-nous ?")),
            Map.entry("chooseDate", values("choice", "date1")),
            Map.entry("holdMeeting", values("attendance", "Toutes les parties", "minutes", "Fait le point")),
            Map.entry("stateInterest", values("gives", "Du temps", "gains", "Des recrues", "commits", "Deux soirées")),
            Map.entry("consolidateMutualInterest", values("forOrganisations", "Un accueil", "forStudents", "Un badge")),
            Map.entry("planWorkshop", values("theme", "Ensemble", "mode", "synchronous", "heldAt", "2027-02-02T09:00")),
            Map.entry("facilitateWorkshop", values("attendance", "Toutes les parties")),
            Map.entry("concludeWorkshop", values("summary", "Fait")),
            Map.entry("proposeSituations", list("situations", "Tenir la billetterie")),
            Map.entry("settleSituations", list("situations", "Monter une scène")),
            Map.entry("proposeCompetences", list("competences", "Tenir un budget")),
            Map.entry("settleCompetences", list("competences", "Négocier un lieu")),
            Map.entry("proposeEvidence", list("evidence", "Le budget signé")),
            Map.entry("settleEvidence", list("evidence", "La convention signée")),
            Map.entry("contribute", list("evidence", "Un retour du public")),
            Map.entry("standBehindBadge", values("stands", "yes", "reason", "Nous recrutons là-dessus")),
            Map.entry("signOffForService", values("serviceDecision", "approved")),
            Map.entry("signOffForSponsor", values("sponsorDecision", "approved")),
            Map.entry(
                    "planUses",
                    values(
                            "places",
                            "Accueil",
                            "communication",
                            "Affiche",
                            "contact",
                            "Le service",
                            "review",
                            "2027-09-01")));

    private final TestRestTemplate http;
    private final String path;
    private final String id;

    private PlayedToItsEnd(TestRestTemplate http, String id) {
        this.http = http;
        this.id = id;
        this.path = "/api/initiatives/" + id;
    }

    /** @return the ids of its badges in the catalogue */
    public static List<String> play(TestRestTemplate http, String initiative) {
        PlayedToItsEnd play = new PlayedToItsEnd(http, initiative);
        Awaitility.await().atMost(Patience.LONG).until(() -> {
            PEOPLE.forEach(play::whatWaitsFor);
            return play.read().path("state").asText().equals("completed");
        });
        return play.read().path("achievements").findValuesAsText("id");
    }

    private JsonNode read() {
        return new Caller(http, "accompagnement").read(path);
    }

    private void whatWaitsFor(String login) {
        Caller person = new Caller(http, login);
        JsonNode tasks =
                person.read("/api/tasks?limit=100&filter=category:" + id).path("items");
        tasks.forEach(task -> {
            String step = task.path("step").asText();
            switch (step) {
                case "crossSituations" -> cross(person);
                case "draftPaperBadges" -> write(person, login);
                default -> {}
            }
            ObjectNode body = JSON.objectNode();
            body.set("values", VALUES.getOrDefault(step, JSON.objectNode()).deepCopy());
            ResponseEntity<JsonNode> done =
                    person.post("/api/tasks/" + task.path("id").asText() + "/complete", body);
            assertThat(done.getStatusCode().value())
                    .as("%s by %s: %s", step, login, done.getBody())
                    .isIn(200, 403, 409);
        });
    }

    /** Each piece of evidence shows each competence in the first situation. */
    private void cross(Caller person) {
        JsonNode matrix = person.read(path + "/matrix");
        String situation = matrix.at("/situations/0/id").asText();
        for (JsonNode competence : matrix.path("competences")) {
            for (JsonNode piece : matrix.path("evidence")) {
                person.post(
                        path + "/crossings",
                        values(
                                "situation", situation,
                                "competence", competence.path("id").asText(),
                                "evidence", piece.path("id").asText()));
            }
        }
    }

    /** With all its English, and a title of its own. */
    private void write(Caller person, String login) {
        JsonNode kept = StreamSupport.stream(
                        person.read(path + "/badges").path("items").spliterator(), false)
                .findFirst()
                .orElseGet(() -> person.post(path + "/badges", null).getBody());
        ObjectNode sheet = kept.path("sheet").deepCopy();
        String title = read().path("title").asText();
        sheet.putObject("name").put("fr", title).put("en", title + " (en)");
        sheet.putObject("summary").put("fr", "Sait le faire").put("en", "Can do it");
        for (JsonNode pointer : kept.path("lacking")) {
            String text = pointer.asText().replaceFirst("/en$", "");
            if (sheet.at(text) instanceof ObjectNode both) {
                both.put("en", both.path("fr").asText() + " (en)");
            }
        }
        ObjectNode body = JSON.objectNode().put("version", kept.path("version").asLong());
        body.set("sheet", sheet);
        ResponseEntity<JsonNode> put = http.withBasicAuth(login, "openrec")
                .exchange(
                        path + "/badges/" + kept.path("badge").asText(),
                        HttpMethod.PUT,
                        new HttpEntity<>(body),
                        JsonNode.class);
        assertThat(put.getStatusCode().value()).as("%s", put.getBody()).isEqualTo(200);
    }

    private static ObjectNode values(String... pairs) {
        ObjectNode values = JSON.objectNode();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], pairs[i + 1]);
        }
        return values;
    }

    private static ObjectNode list(String name, String text) {
        ObjectNode values = JSON.objectNode();
        values.putArray(name).addObject().put("text", text);
        return values;
    }
}
