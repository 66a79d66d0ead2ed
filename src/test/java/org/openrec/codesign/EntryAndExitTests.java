package org.openrec.codesign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrec.codesign.Workbench.ACCOMPANIST;
import static org.openrec.codesign.Workbench.PARTNER;
import static org.openrec.codesign.Workbench.PARTNER_2;
import static org.openrec.codesign.Workbench.SERVICE;
import static org.openrec.codesign.Workbench.STUDENT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrec.OpenrecTest;
import org.openrec.codesign.contribution.Contributing;
import org.openrec.codesign.party.Partaking;
import org.openrec.form.FormValues;
import org.openrec.people.Acting;
import org.openrec.people.Actor;
import org.openrec.people.People;
import org.openrec.task.TaskDraft;
import org.openrec.task.TaskFilter;
import org.openrec.task.TaskId;
import org.openrec.task.Tasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Entry and exit allowed, at any time, for anyone (2021 slides). */
@OpenrecTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class EntryAndExitTests {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Contributing contributing;

    @Autowired
    People people;

    @Autowired
    Tasks tasks;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void anInitiativeBeginsAtAnyPhaseAndAPartyEntersThere(int phase) {
        Workbench work = Workbench.open(http, phase);

        String party = work.enter("organisation", "passerelles", "partner");

        JsonNode read = work.read();
        assertThat(read.path("phase").asInt()).isEqualTo(phase);
        assertThat(work.phases().get(phase - 1)).isEqualTo("now");
        assertThat(work.phases().subList(0, phase - 1)).allMatch("paper"::equals);
        assertThat(read.path("parties").path(0).path("id").asText()).isEqualTo(party);
        boolean partiesAreAsked = phase >= 2 && phase <= 5;
        assertThat(work.steps(PARTNER)).hasSize(partiesAreAsked ? 1 : 0);
        assertThat(told(PARTNER, work))
                .as("welcomed, and called to the task if there is one")
                .isEqualTo(partiesAreAsked ? 2 : 1);
        assertThat(work.exit(PARTNER, party, false)).isEqualTo(200);
        assertThat(work.steps(PARTNER)).isEmpty();
        assertThat(work.state()).isEqualTo("open");
    }

    @Test
    void aPartyLeavesInTheMiddleOfAnAsynchronousWorkshop() {
        Workbench work = Workbench.withParties(http, 1);
        work.ecosystem();
        work.meeting(false);
        work.interest(PARTNER, STUDENT);
        work.planWorkshopApart();
        String late = work.enter("organisation", "atelier-loire", "partner");
        assertThat(work.steps(PARTNER_2)).as("entered late").containsExactly("contribute");
        work.contribute(PARTNER);

        assertThat(work.exit(PARTNER_2, late, true)).isEqualTo(204);

        assertThat(work.steps(PARTNER_2)).isEmpty();
        assertThat(work.steps(STUDENT)).containsExactly("contribute");
        assertThat(work.exit(ACCOMPANIST, work.party("Léa"), false)).isEqualTo(200);
        assertThat(work.steps(ACCOMPANIST)).as("the last has left: it goes on").containsExactly("concludeWorkshop");
        JsonNode gone = work.as(STUDENT).read("/api/initiatives/" + work.id());
        assertThat(gone.path("contributions").findValuesAsText("by"))
                .isNotEmpty()
                .allMatch(it -> it.startsWith("Léa"));
        assertThat(gone.path("parties")).hasSize(1);
        assertThat(gone.path("phases")).isEmpty();
        assertThat(work.as(PARTNER_2)
                        .get("/api/initiatives/" + work.id())
                        .getStatusCode()
                        .value())
                .as("nobody knows who they were")
                .isEqualTo(404);
    }

    @Test
    void whoHasLeftSeesWhatItContributedAndNoFurther() {
        Workbench work = Workbench.open(http, 3);
        String party = work.enter("organisation", "passerelles", "partner");
        contribute(work, PARTNER, "Accueillir un public");
        contribute(work, SERVICE, "Tenir un stand");
        assertThat(work.exit(PARTNER, party, false)).isEqualTo(200);
        work.situations();

        assertThat(work.read().path("phase").asInt()).isEqualTo(4);
        JsonNode seen = work.as(PARTNER).read("/api/initiatives/" + work.id());
        assertThat(seen.path("contributions").findValuesAsText("text")).containsExactly("Accueillir un public");
        assertThat(seen.path("phase").asInt()).isEqualTo(3);
        assertThat(StreamSupport.stream(
                                work.as(PARTNER)
                                        .read("/api/initiatives")
                                        .path("items")
                                        .spliterator(),
                                false)
                        .filter(it -> it.path("id").asText().equals(work.id()))
                        .map(it -> it.path("phase").asInt()))
                .containsExactly(3);
    }

    private static void contribute(Workbench work, String login, String text) {
        ObjectNode situation = JSON.objectNode().put("kind", "situation").put("text", text);
        assertThat(work.post(login, "contributions", situation).getStatusCode().value())
                .isEqualTo(201);
    }

    @Test
    void whoLeavesWithoutItsNameLeavesItNowhereAndItsContributionsStay() {
        Workbench work = Workbench.withParties(http, 2);
        work.complete(
                PARTNER,
                "stateInterest",
                JSON.objectNode()
                        .put("gives", "Du temps")
                        .put("gains", "Un lien")
                        .put("commits", "Deux ateliers"));

        assertThat(work.exit(PARTNER, work.party("Passerelles"), true)).isEqualTo(204);

        JsonNode read = work.read();
        assertThat(read.path("contributions").findValuesAsText("text")).contains("Du temps", "Un lien");
        assertThat(read.path("contributions").findValuesAsText("by")).containsOnly("null");
        assertThat(read.toString()).doesNotContain("Passerelles", "passerelles", "Paul Mercier");
        assertThat(work.as(SERVICE)
                        .read("/api/initiatives/" + work.id() + "/journal")
                        .toString())
                .doesNotContain("Passerelles", "Paul Mercier");
    }

    @Test
    void whoEntersWhileItRestsIsAskedWhenItGoesOn() {
        Workbench work = Workbench.withParties(http, 3);
        assertThat(work.post(ACCOMPANIST, "pause", JSON.objectNode())
                        .getStatusCode()
                        .value())
                .isEqualTo(200);

        work.enter("organisation", "atelier-loire", "partner");

        assertThat(work.steps(PARTNER_2)).as("it rests").isEmpty();
        assertThat(work.steps(PARTNER)).as("it rests").isEmpty();
        assertThat(told(PARTNER_2, work)).as("not asked for anything yet").isLessThanOrEqualTo(1);
        assertThat(work.post(ACCOMPANIST, "resume", JSON.objectNode())
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertThat(work.steps(PARTNER_2)).containsExactly("proposeSituations");
        assertThat(work.steps(PARTNER)).containsExactly("proposeSituations");
    }

    /** Of whatever the database keeps, only the account itself knows of somebody who left without a name. */
    @Test
    void nothingOfAPartyThatLeftWithoutItsNameIsInAnyTable() {
        Workbench work = Workbench.open(http, 3);
        String login = student();
        String id = jdbc.sql("SELECT id::text FROM openrec.person WHERE login = ?")
                .param(login)
                .query(String.class)
                .single();
        String party = work.enter("person", login, "students");
        Acting.as(
                login, () -> contributing.contribute(InitiativeId.of(work.id()), "situation", "Accueillir un public"));
        Actor student = people.actor(login).orElseThrow();
        TaskId task = tasks.page(student, TaskFilter.of(TaskFilter.Scope.ALL), Optional.empty(), 1)
                .items()
                .get(0)
                .id();
        ObjectNode values = JSON.objectNode();
        values.putArray("situations").addObject().put("text", "Orienter");
        tasks.keepDraft(student, task, new FormValues(values), TaskDraft.WHATEVER);
        Acting.as(login, () -> tasks.complete(student, task, new FormValues(values)));

        assertThat(work.exit(ACCOMPANIST, party, true)).isEqualTo(200);

        assertThat(tablesThatKnow(login)).containsExactly("openrec.person");
        assertThat(tablesThatKnow(id)).containsExactly("openrec.person");
        assertThat(work.read().path("contributions").findValuesAsText("text"))
                .contains("Accueillir un public", "Orienter");
    }

    private List<String> tablesThatKnow(String words) {
        return jdbc
                .sql("SELECT schemaname || '.' || tablename FROM pg_tables"
                        + " WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> jdbc.sql("SELECT EXISTS (SELECT FROM " + table + " t WHERE t::text LIKE ?)")
                        .param("%" + words + "%")
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    @Test
    void aHundredPartiesAreAskedAtOnceAndOneMoreDoesNotFit() {
        Workbench work = Workbench.open(http, 3);
        for (int i = 0; i < Partaking.MOST_PARTIES; i++) {
            work.enter("person", student(), "students");
        }

        ResponseEntity<JsonNode> oneMore = work.post(
                ACCOMPANIST,
                "parties",
                JSON.objectNode().put("person", student()).put("kind", "students"));

        assertThat(oneMore.getStatusCode().value()).isEqualTo(409);
        work.situations();
        assertThat(work.read().path("phase").asInt()).isEqualTo(4);
        assertThat(jdbc.sql("SELECT count(*) FROM openrec.task_entry"
                                + " WHERE subject_id = ? AND step = 'proposeCompetences' AND closed_at IS NULL")
                        .param(work.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(Partaking.MOST_PARTIES);
    }

    @Test
    void ofTwoThatLetTheSameOrganisationEnterAtOnceOneSucceeds() {
        Workbench work = Workbench.open(http, 3);
        ObjectNode body = JSON.objectNode().put("organisation", "passerelles").put("kind", "partner");

        List<Integer> answers = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() ->
                        work.post(ACCOMPANIST, "parties", body).getStatusCode().value()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
        assertThat(work.steps(PARTNER)).containsExactly("proposeSituations");
    }

    private String student() {
        String login = "student-" + UUID.randomUUID();
        jdbc.sql("INSERT INTO openrec.person (id, login, display_name, email, language)"
                        + " VALUES (gen_random_uuid(), :login, :login, '', 'FR')")
                .param("login", login)
                .update();
        return login;
    }

    /** How many messages about the initiative somebody has got. */
    private long told(String login, Workbench work) {
        return jdbc.sql("""
                        SELECT count(*) FROM openrec.message m JOIN openrec.person p ON p.id = m.person_id
                        WHERE p.login = ? AND m.subject_id = ?
                        """).params(login, work.id()).query(Long.class).single();
    }
}
