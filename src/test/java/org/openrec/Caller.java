package org.openrec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/** Somebody who works over the API, with an account of the demonstration. */
public final class Caller {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final TestRestTemplate http;

    public Caller(TestRestTemplate http, String login) {
        this.http = http.withBasicAuth(login, "openrec");
    }

    public ResponseEntity<JsonNode> get(String path) {
        return http.getForEntity(path, JsonNode.class);
    }

    public ResponseEntity<JsonNode> post(String path, Object body) {
        return http.exchange(path, HttpMethod.POST, new HttpEntity<>(body), JsonNode.class);
    }

    /** What a call that has to succeed answers. */
    public JsonNode read(String path) {
        return ok(get(path));
    }

    /** Sends an application with an account and a text for each criterion; answers its id. */
    public String apply(String achievement) {
        ObjectNode body = JSON.objectNode().put("achievementId", achievement);
        ArrayNode answers = body.putArray("criteria");
        criteria(achievement).forEach(criterion -> answers.add(answer(criterion, "first try")));
        return ok(post("/api/applications", body)).path("id").asText();
    }

    /** Withdraws whatever the caller has under way: a student applies for a badge once at a time. */
    public void withdrawAll() {
        read("/api/applications").path("items").forEach(application -> {
            if (application.path("withdrawable").asBoolean()) {
                post("/api/applications/" + application.path("id").asText() + "/withdraw", null);
            }
        });
    }

    public List<String> criteria(String achievement) {
        return StreamSupport.stream(
                        read("/api/achievements/" + achievement)
                                .path("criteria")
                                .spliterator(),
                        false)
                .map(criterion -> criterion.path("id").asText())
                .toList();
    }

    public static ObjectNode answer(String criterion, String text) {
        ObjectNode answer = JSON.objectNode().put("criterionId", criterion);
        answer.putObject("account")
                .put("situation", "A seminar paper on migration")
                .put("action", text)
                .put("result", "A list of sources that the teacher used")
                .put("learned", "To write down what I searched for");
        answer.putArray("evidence").addObject().put("type", "text").put("text", text);
        return answer;
    }

    /** The ids of the tasks about a subject that the caller sees. */
    public List<String> tasks(String subject) {
        return StreamSupport.stream(read("/api/tasks?limit=100").path("items").spliterator(), false)
                .filter(task -> task.path("subject").path("id").asText().equals(subject))
                .map(task -> task.path("id").asText())
                .toList();
    }

    /** Completes the one task about a subject that the caller sees. */
    public ResponseEntity<JsonNode> complete(String subject, ObjectNode values) {
        List<String> tasks = tasks(subject);
        if (tasks.isEmpty()) {
            throw new AssertionError("No task about " + subject);
        }
        ObjectNode body = JSON.objectNode();
        body.set("values", values);
        return post("/api/tasks/" + tasks.get(0) + "/complete", body);
    }

    /** Reviews an application: every criterion met but the ones named. */
    public ResponseEntity<JsonNode> review(
            String application, String achievement, String decision, List<String> unmet) {
        ObjectNode values = JSON.objectNode().put("decision", decision);
        ArrayNode findings = values.putArray("criteria");
        for (String criterion : criteria(achievement)) {
            findings.addObject()
                    .put("criterionId", criterion)
                    .put("met", !unmet.contains(criterion))
                    .put("comment", unmet.contains(criterion) ? "Say which sources you used." : "");
        }
        if (!decision.equals("accepted")) {
            values.put("reason", "The sources are not named.").put("nextStep", "Come to the workshop on Thursday.");
        }
        return complete(application, values);
    }

    private static JsonNode ok(ResponseEntity<JsonNode> answer) {
        JsonNode body = answer.getBody();
        if (!answer.getStatusCode().is2xxSuccessful() || body == null) {
            throw new AssertionError(answer.getStatusCode() + " " + body);
        }
        return body;
    }
}
