package org.openrec.codesign;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.openrec.OpenrecTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/** The example in the API's description is played as it stands there: from the opening of an initiative to the catalogue. */
@OpenrecTest
class PlayedInitiativeTests {

    private static final Map<String, String> PEOPLE = Map.of(
            "accompanist", Workbench.ACCOMPANIST,
            "service", Workbench.SERVICE,
            "partner", Workbench.PARTNER,
            "student", Workbench.STUDENT,
            "sponsor", Workbench.SPONSOR);

    @Autowired
    TestRestTemplate http;

    private final Map<String, String> kept = new HashMap<>();

    @Test
    void theDescriptionsExampleLeadsToTheCatalogue() throws Exception {
        JsonNode calls = http.getForObject("/api/docs", JsonNode.class).at("/components/examples/initiative/value");
        assertThat(calls).hasSizeGreaterThan(50);
        for (JsonNode call : calls) {
            play(call);
        }

        JsonNode initiative = call(
                        "accompanist",
                        "GET",
                        "/api/initiatives/" + kept.get("initiative"),
                        JsonNodeFactory.instance.nullNode())
                .getBody();
        assertThat(initiative.path("state").asText()).isEqualTo("completed");
        String badge = initiative.at("/achievements/0/id").asText();
        JsonNode published = http.getForObject("/achievements/" + badge + "/versions/1", JsonNode.class);
        assertThat(published.at("/criteria/narrative").asText()).contains("Devant qui, et pour obtenir quoi");
        assertThat(published.at("/alignment/0/targetCode").asText()).isEqualTo("C1");
        assertThat(http.getForObject("/badges/" + badge, String.class)).contains("Nous recrutons là-dessus");
    }

    /** What the example waits for comes by itself: the badge is published in the background. */
    private void play(JsonNode call) throws Exception {
        String[] line = call.path("call").asText().split(" ", 2);
        JsonNode body = new ObjectMapper().readTree(filled(call.path("body").toString()));
        AtomicReference<ResponseEntity<JsonNode>> last = new AtomicReference<>();
        Awaitility.await().until(() -> {
            ResponseEntity<JsonNode> answer = call(call.path("by").asText(), line[0], filled(line[1]), body);
            last.set(answer);
            return !line[0].equals("GET") || keeps(call, answer);
        });
        assertThat(last.get().getStatusCode().is2xxSuccessful())
                .as("%s: %s", call, last.get().getBody())
                .isTrue();
        call.path("keep")
                .fields()
                .forEachRemaining(it -> kept.put(
                        it.getKey(),
                        last.get().getBody().at(it.getValue().asText()).asText()));
    }

    private static boolean keeps(JsonNode call, ResponseEntity<JsonNode> answer) {
        ObjectNode pointers =
                call.path("keep") instanceof ObjectNode keep ? keep : JsonNodeFactory.instance.objectNode();
        for (JsonNode pointer : pointers) {
            if (answer.getBody().at(pointer.asText()).isMissingNode()) {
                return false;
            }
        }
        return true;
    }

    private ResponseEntity<JsonNode> call(String by, String method, String path, JsonNode body) {
        return http.withBasicAuth(PEOPLE.get(by), "openrec")
                .exchange(
                        path,
                        HttpMethod.valueOf(method),
                        body.isMissingNode() || body.isNull() ? null : new HttpEntity<>(body),
                        JsonNode.class);
    }

    private String filled(String text) {
        String filled = text.isEmpty() ? "null" : text;
        for (Map.Entry<String, String> one : kept.entrySet()) {
            filled = filled.replace("{" + one.getKey() + "}", one.getValue());
        }
        return filled;
    }
}
