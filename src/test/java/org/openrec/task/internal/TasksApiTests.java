package org.openrec.task.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrec.task.internal.TaskFixtures.SCD;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openrec.OpenrecTest;
import org.openrec.task.Inbox;
import org.openrec.task.TaskId;
import org.openrec.task.internal.TaskFixtures.Example;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

@OpenrecTest
@Import(TaskFixtures.class)
class TasksApiTests {

    private static final String GOOD = "{\"values\":{\"answer\":\"yes\",\"score\":1}}";

    @Autowired
    TestRestTemplate http;

    @Autowired
    Inbox inbox;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void anEmptyInbox() {
        TaskFixtures.empty(jdbc);
    }

    @Test
    void listsPageByPage() {
        for (int i = 0; i < 3; i++) {
            Example.at(SCD).openIn(inbox);
        }

        JsonNode first = get("scd", "/api/tasks?limit=2").getBody();
        JsonNode second = get(
                        "scd", "/api/tasks?limit=2&after=" + first.path("next").asText())
                .getBody();

        assertThat(first.path("items")).hasSize(2);
        assertThat(second.path("items")).hasSize(1);
        assertThat(second.path("next").isNull()).isTrue();
        JsonNode item = first.path("items").path(0);
        assertThat(item.path("name").asText()).isEqualTo("Answer the survey");
        assertThat(item.path("processKey").asText()).isEqualTo("survey");
        assertThat(item.path("subject").path("type").asText()).isEqualTo("survey");
        assertThat(item.path("subject").path("title").asText()).isEqualTo("Zoé Léger");
        assertThat(item.path("assignee").isNull()).isTrue();
        assertThat(item.path("dueAt").isNull()).isTrue();
        assertThat(item.path("createdAt").asText()).contains("T");
        assertThat(get("dci", "/api/tasks").getBody().path("items")).isEmpty();
    }

    @Test
    void filtersByWords() {
        Example.at(SCD).about("Léa", "cinema").openIn(inbox);
        TaskId taken = Example.at(SCD).about("Marc", "theatre").openIn(inbox);
        post("scd", path(taken, "claim"), "");

        assertThat(get("scd", "/api/tasks?filter=mine").getBody().path("items")).hasSize(1);
        assertThat(get("scd", "/api/tasks?filter=service").getBody().path("items"))
                .hasSize(1);
        assertThat(get("scd", "/api/tasks?filter=all").getBody().path("items")).hasSize(2);
        assertThat(get("scd", "/api/tasks?filter=lea").getBody().path("items")).hasSize(1);
        assertThat(get("scd", "/api/tasks?filter=category:theatre mine")
                        .getBody()
                        .path("items"))
                .hasSize(1);
        assertThat(get("scd", "/api/tasks?filter=overdue").getBody().path("items"))
                .isEmpty();
    }

    @Test
    void aTaskIsClaimedReleasedAndCompleted() {
        TaskId task = Example.at(SCD).openIn(inbox);

        JsonNode seen = get("scd", "/api/tasks/" + task).getBody();
        assertThat(seen.path("form").path("id").asText()).isEqualTo("survey");
        assertThat(seen.path("form").path("components")).hasSize(1);
        assertThat(seen.path("values").isObject()).isTrue();
        assertThat(seen.path("id").asText()).isEqualTo(task.value());
        assertThat(post("scd", path(task, "claim"), "")
                        .getBody()
                        .path("assignee")
                        .asText())
                .isEqualTo("scd");
        assertThat(status(post("scd2", path(task, "claim"), ""))).isEqualTo(409);
        assertThat(status(post("scd2", path(task, "release"), ""))).isEqualTo(409);
        assertThat(post("scd", path(task, "release"), "")
                        .getBody()
                        .path("assignee")
                        .isNull())
                .isTrue();
        assertThat(status(post("scd2", path(task, "complete"), GOOD))).isEqualTo(200);
        assertThat(status(post("scd", path(task, "complete"), GOOD))).isEqualTo(409);
        assertThat(status(get("scd", "/api/tasks/" + task))).isEqualTo(404);
    }

    @Test
    void namesTheWrongFieldsByPointerInTheCallersLanguage() {
        TaskId task = Example.at(SCD).openIn(inbox);

        ResponseEntity<JsonNode> answer = post("scd", path(task, "complete"), "{\"values\":{\"score\":1}}");

        assertThat(status(answer)).isEqualTo(422);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        JsonNode error = answer.getBody().path("errors").path(0);
        assertThat(error.path("pointer").asText()).isEqualTo("/values/answer");
        assertThat(error.path("detail").asText()).isEqualTo("Fill in");
        assertThat(status(post("scd", path(task, "complete"), "{\"values\":[]}")))
                .isEqualTo(400);
        assertThat(status(get("scd", "/api/tasks?after=nowhere"))).isEqualTo(422);
    }

    @Test
    void othersHearOfNoSuchTask() {
        TaskId task = Example.at(SCD).openIn(inbox);

        for (String login : new String[] {"dci", "lea", "partenaire", "processus", "admin"}) {
            assertThat(status(get(login, "/api/tasks/" + task))).as(login).isEqualTo(404);
            assertThat(status(post(login, path(task, "claim"), ""))).as(login).isEqualTo(404);
            assertThat(status(post(login, path(task, "release"), ""))).as(login).isEqualTo(404);
            assertThat(status(post(login, path(task, "complete"), GOOD)))
                    .as(login)
                    .isEqualTo(404);
        }
        assertThat(status(get("scd", "/api/tasks/no.id"))).isEqualTo(404);
        assertThat(status(http.getForEntity("/api/tasks", JsonNode.class))).isEqualTo(401);
    }

    private static String path(TaskId task, String verb) {
        return "/api/tasks/" + task + "/" + verb;
    }

    private static int status(ResponseEntity<JsonNode> answer) {
        return answer.getStatusCode().value();
    }

    private ResponseEntity<JsonNode> get(String login, String path) {
        return http.withBasicAuth(login, "openrec")
                .exchange(path, HttpMethod.GET, new HttpEntity<>(headers()), JsonNode.class);
    }

    private ResponseEntity<JsonNode> post(String login, String path, String body) {
        return http.withBasicAuth(login, "openrec")
                .exchange(path, HttpMethod.POST, new HttpEntity<>(body, headers()), JsonNode.class);
    }

    private static HttpHeaders headers() {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        headers.set(HttpHeaders.ACCEPT_LANGUAGE, "en");
        return headers;
    }
}
