package org.openrec.codesign;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.openrec.Caller;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/** An initiative as its people work on it over the API, step by step. */
final class Workbench {

    static final String ACCOMPANIST = "accompagnement";
    static final String SERVICE = "scd";
    static final String PARTNER = "partenaire";
    static final String PARTNER_2 = "partenaire2";
    static final String STUDENT = "lea";
    static final String SPONSOR = "portage";

    static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final TestRestTemplate http;
    private final String id;

    private Workbench(TestRestTemplate http, String id) {
        this.http = http;
        this.id = id;
    }

    static Workbench open(TestRestTemplate http, int startPhase) {
        ObjectNode body = JSON.objectNode()
                .put("title", "Guides de la bibliothèque")
                .put("organisation", SERVICE)
                .put("startPhase", startPhase)
                .put("reason", startPhase > 1 ? "Un atelier en 2020, sur papier" : "");
        ResponseEntity<JsonNode> answer = new Caller(http, ACCOMPANIST).post("/api/initiatives", body);
        assertThat(answer.getStatusCode().value()).as("%s", answer.getBody()).isEqualTo(201);
        return new Workbench(http, answer.getBody().path("id").asText());
    }

    /** The same, with a partner organisation and a student as parties. */
    static Workbench withParties(TestRestTemplate http, int startPhase) {
        Workbench workbench = open(http, startPhase);
        workbench.enter("organisation", "passerelles", "partner");
        workbench.enter("person", STUDENT, "students");
        return workbench;
    }

    String id() {
        return id;
    }

    JsonNode read() {
        return as(ACCOMPANIST).read("/api/initiatives/" + id);
    }

    String state() {
        return read().path("state").asText();
    }

    Caller as(String login) {
        return new Caller(http, login);
    }

    ResponseEntity<JsonNode> post(String login, String verb, ObjectNode body) {
        return as(login).post("/api/initiatives/" + id + "/" + verb, body);
    }

    String enter(String what, String who, String kind) {
        ResponseEntity<JsonNode> answer =
                post(ACCOMPANIST, "parties", JSON.objectNode().put(what, who).put("kind", kind));
        assertThat(answer.getStatusCode().value()).as("%s", answer.getBody()).isEqualTo(201);
        return answer.getBody().path("id").asText();
    }

    int exit(String login, String party, boolean anonymous) {
        return http.withBasicAuth(login, "openrec")
                .exchange(
                        "/api/initiatives/" + id + "/parties/" + party + "?anonymous=" + anonymous,
                        HttpMethod.DELETE,
                        null,
                        JsonNode.class)
                .getStatusCode()
                .value();
    }

    String party(String name) {
        return StreamSupport.stream(read().path("parties").spliterator(), false)
                .filter(it -> it.path("name").asText().contains(name))
                .map(it -> it.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    /** The steps at which somebody has an open task of this initiative. */
    List<String> steps(String login) {
        return tasks(login).stream().map(task -> task.path("step").asText()).toList();
    }

    Set<String> openSteps() {
        Set<String> steps = new HashSet<>();
        List.of(ACCOMPANIST, SERVICE, PARTNER, PARTNER_2, STUDENT, SPONSOR).forEach(it -> steps.addAll(steps(it)));
        return steps;
    }

    private List<JsonNode> tasks(String login) {
        return StreamSupport.stream(
                        as(login)
                                .read("/api/tasks?limit=100&filter=category:" + id)
                                .path("items")
                                .spliterator(),
                        false)
                .toList();
    }

    ResponseEntity<JsonNode> tryTo(String login, String step, ObjectNode values) {
        Optional<String> task = tasks(login).stream()
                .filter(it -> it.path("step").asText().equals(step))
                .map(it -> it.path("id").asText())
                .findFirst();
        if (task.isEmpty()) {
            throw new AssertionError(login + " has no task " + step + ", but " + steps(login));
        }
        ObjectNode body = JSON.objectNode();
        body.set("values", values);
        return as(login).post("/api/tasks/" + task.get() + "/complete", body);
    }

    void complete(String login, String step, ObjectNode values) {
        ResponseEntity<JsonNode> answer = tryTo(login, step, values);
        assertThat(answer.getStatusCode().value())
                .as("%s by %s: %s", step, login, answer.getBody())
                .isEqualTo(200);
    }

    // what is filled in at each step

    void ecosystem() {
        complete(ACCOMPANIST, "frameRequest", JSON.objectNode().put("need", "Reconnaître les guides"));
        complete(SPONSOR, "giveMandate", JSON.objectNode().put("mandateDecision", "given"));
        ObjectNode ecosystem = JSON.objectNode().put("context", "Guider ses pairs à la bibliothèque");
        ecosystem
                .putArray("actors")
                .addObject()
                .put("name", "Association Passerelles")
                .put("part", "Accueil");
        complete(SERVICE, "describeEcosystem", ecosystem);
    }

    void meeting(boolean another) {
        complete(
                ACCOMPANIST,
                "proposeDates",
                JSON.objectNode()
                        .put("date1", "2027-01-12T14:00")
                        .put("date2", "2027-01-14T10:00")
                        .put("agenda", "Où en sommes-nous ?"));
        complete(SERVICE, "chooseDate", JSON.objectNode().put("choice", "date2"));
        complete(
                ACCOMPANIST,
                "holdMeeting",
                JSON.objectNode()
                        .put("attendance", "Aude Guérin\nSylvie Bernard")
                        .put("minutes", "Nous avons fait le point.")
                        .put("decisions", "Continuer")
                        .put("anotherMeeting", another));
    }

    void interest(String... parties) {
        for (String party : parties) {
            complete(
                    party,
                    "stateInterest",
                    JSON.objectNode()
                            .put("gives", "Du temps")
                            .put("gains", "Des guides reconnus")
                            .put("commits", "Deux ateliers"));
        }
        complete(
                SERVICE,
                "consolidateMutualInterest",
                JSON.objectNode().put("forOrganisations", "Un accueil").put("forStudents", "Une reconnaissance"));
    }

    void workshopTogether(boolean another) {
        complete(
                ACCOMPANIST,
                "planWorkshop",
                JSON.objectNode()
                        .put("theme", "Quelles situations ?")
                        .put("mode", "synchronous")
                        .put("heldAt", "2027-02-02T09:00"));
        ObjectNode notes = JSON.objectNode().put("attendance", "Paul Mercier");
        notes.putArray("situations").addObject().put("text", "Accueillir un groupe de première année");
        complete(ACCOMPANIST, "facilitateWorkshop", notes);
        concludeWorkshop(another);
    }

    void planWorkshopApart() {
        complete(
                ACCOMPANIST,
                "planWorkshop",
                JSON.objectNode()
                        .put("theme", "Quelles preuves ?")
                        .put("mode", "asynchronous")
                        .put("openUntil", "2099-03-01T18:00"));
    }

    void contribute(String login) {
        ObjectNode values = JSON.objectNode();
        values.putArray("evidence").addObject().put("text", "Le plan de la visite");
        complete(login, "contribute", values);
    }

    void concludeWorkshop(boolean another) {
        complete(
                ACCOMPANIST,
                "concludeWorkshop",
                JSON.objectNode().put("summary", "Trois situations").put("anotherWorkshop", another));
    }

    void settle(String step, String list, String text) {
        ObjectNode values = JSON.objectNode();
        values.putArray(list).addObject().put("text", text);
        complete(SERVICE, step, values);
    }

    void situations() {
        settle("settleSituations", "situations", "Guider une visite");
    }

    void competences() {
        settle("settleCompetences", "competences", "Expliquer simplement");
    }

    void evidence() {
        settle("settleEvidence", "evidence", "Un retour des visiteurs");
    }

    void crossing() {
        ObjectNode values = JSON.objectNode();
        values.putArray("crossings")
                .addObject()
                .put("situation", last("situation"))
                .put("competence", last("competence"))
                .put("evidence", last("evidence"));
        complete(SERVICE, "crossSituations", values);
    }

    String last(String kind) {
        return StreamSupport.stream(read().path("contributions").spliterator(), false)
                .filter(it -> it.path("kind").asText().equals(kind))
                .map(it -> it.path("id").asText())
                .reduce((first, second) -> second)
                .orElseGet(() -> post(
                                ACCOMPANIST,
                                "contributions",
                                JSON.objectNode().put("kind", kind).put("text", "Sur papier : " + kind))
                        .getBody()
                        .path("id")
                        .asText());
    }

    void paperBadges(String... names) {
        ObjectNode values = JSON.objectNode();
        var badges = values.putArray("badges");
        for (String name : names) {
            fill(badges.addObject(), name);
        }
        complete(SERVICE, "draftPaperBadges", values);
    }

    private void fill(ObjectNode badge, String name) {
        badge.put("name", name).put("nameEn", name + " (en)").put("summary", "Sait guider ses pairs");
        badge.putArray("criteria").addObject().put("crossing", criterion());
    }

    /** The first that the matrix yielded. */
    String criterion() {
        return as(ACCOMPANIST)
                .read("/api/initiatives/" + id + "/matrix")
                .path("criteria")
                .path(0)
                .path("id")
                .asText();
    }

    ObjectNode revision(String name) {
        ObjectNode values = JSON.objectNode().put("revision", "revised").put("reason", "Un critère plus clair");
        fill(values, name);
        return values;
    }

    static ObjectNode yes() {
        return JSON.objectNode().put("stands", "yes").put("reason", "");
    }

    static ObjectNode no() {
        return JSON.objectNode().put("stands", "no").put("reason", "Pas assez clair");
    }

    static ObjectNode signedOff(String field) {
        return JSON.objectNode().put(field, "approved");
    }

    static ObjectNode sentBack(String field) {
        return JSON.objectNode().put(field, "sentBack").put("reason", "À préciser");
    }

    void signOff() {
        complete(SERVICE, "signOffForService", signedOff("serviceDecision"));
        complete(SPONSOR, "signOffForSponsor", signedOff("sponsorDecision"));
    }

    void integration() {
        complete(
                SERVICE,
                "planUses",
                JSON.objectNode()
                        .put("places", "À l’accueil")
                        .put("communication", "Une affiche")
                        .put("contact", "scd@univ.example")
                        .put("review", "2027-09-01"));
    }

    Set<String> achievements() {
        return StreamSupport.stream(read().path("achievements").spliterator(), false)
                .map(it -> it.path("id").asText())
                .collect(Collectors.toSet());
    }

    List<String> phases() {
        return StreamSupport.stream(read().path("phases").spliterator(), false)
                .map(it -> it.path("state").asText())
                .toList();
    }
}
