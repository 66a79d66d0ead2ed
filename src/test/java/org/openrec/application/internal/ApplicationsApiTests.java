package org.openrec.application.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrec.OpenrecTest;
import org.openrec.cases.Cases;
import org.openrec.shared.CaseProgress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The API of requests, role by role, on a real database; the engine has its own tests. */
@OpenrecTest
class ApplicationsApiTests {

    private static final String BADGE = "recherche-documentaire";

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient jdbc;

    @MockitoBean
    Cases cases;

    @MockitoBean
    CaseProgress progress;

    @BeforeEach
    void noRequests() {
        jdbc.sql("truncate openrec.application, openrec.file, openrec.application_draft cascade")
                .update();
        given(cases.correlate(any(), any(), any())).willReturn(true);
    }

    @Test
    void aStudentSendsFollowsAndWithdrawsARequest() {
        ResponseEntity<JsonNode> sent = send("lea", request(evidenceText()));

        assertThat(sent.getStatusCode().value()).isEqualTo(201);
        String id = sent.getBody().path("id").asText();
        JsonNode seen = get("lea", "/api/applications/" + id).getBody();
        assertThat(seen.path("status").path("code").asText()).isEqualTo("inReview");
        assertThat(seen.path("status").path("text").asText()).isNotBlank();
        assertThat(seen.path("timeline").isArray()).isTrue();
        assertThat(seen.path("credentialId").isNull()).isTrue();
        assertThat(get("lea", "/api/applications").getBody().path("items")).hasSize(1);

        JsonNode withdrawn =
                post("lea", "/api/applications/" + id + "/withdraw", null).getBody();

        assertThat(withdrawn.path("status").path("code").asText()).isEqualTo("withdrawn");
        assertThat(post("lea", "/api/applications/" + id + "/withdraw", null)
                        .getStatusCode()
                        .value())
                .isEqualTo(409);
    }

    @Test
    void asksOnceForTheSameBadgeAtATime() {
        send("lea", request(evidenceText()));

        assertThat(send("lea", request(evidenceText())).getStatusCode().value()).isEqualTo(409);
        assertThat(send("marc", request(evidenceText())).getStatusCode().value())
                .isEqualTo(201);
    }

    @Test
    void namesTheWrongFieldsByPointer() {
        ResponseEntity<JsonNode> answer = send("lea", request("{\"type\":\"link\",\"url\":\"javascript:x\"}"));

        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        assertThat(answer.getBody().path("errors").findValuesAsText("pointer")).contains("/criteria/0/evidence/0/url");
        assertThat(send("lea", "{\"achievementId\":\"NO\"}")
                        .getBody()
                        .path("errors")
                        .findValuesAsText("pointer"))
                .contains("/achievementId");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scd",
                "scd2",
                "dci",
                "tu",
                "sio",
                "entrepreneuriat",
                "accompagnement",
                "portage",
                "partenaire",
                "processus",
                "admin"
            })
    void onlyStudentsAskAndUpload(String login) {
        assertThat(send(login, request(evidenceText())).getStatusCode().value()).isEqualTo(403);
        assertThat(upload(login, "a.txt", "text".getBytes(StandardCharsets.UTF_8))
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }

    @Test
    void theServiceReadsWhatOthersMayNotKnowOf() {
        String path = "/api/applications/"
                + send("lea", request(evidenceText())).getBody().path("id").asText();

        assertThat(get("scd", path).getStatusCode().value()).isEqualTo(200);
        assertThat(post("scd", path + "/withdraw", null).getStatusCode().value())
                .isEqualTo(403);
        for (String other : new String[] {"marc", "dci", "tu", "partenaire", "processus", "admin"}) {
            assertThat(get(other, path).getStatusCode().value()).as(other).isEqualTo(404);
            assertThat(post(other, path + "/withdraw", null).getStatusCode().value())
                    .as(other)
                    .isEqualTo(404);
        }
        assertThat(get("lea", "/api/applications/" + UUID.randomUUID())
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(http.getForEntity(path, String.class).getStatusCode().value())
                .isEqualTo(401);
    }

    @Test
    void filesAreForTheApplicantAndTheReviewersAlone() {
        byte[] content = "%PDF-1.7\nx".repeat(60_000).getBytes(StandardCharsets.UTF_8);
        String file =
                upload("lea", "../../cv é.html", content).getBody().path("id").asText();
        String path = "/api/evidence/" + file;

        assertThat(get("scd", path).getStatusCode().value()).isEqualTo(404);
        send("lea", request("{\"type\":\"file\",\"id\":\"" + file + "\"}"));

        ResponseEntity<byte[]> read = http.withBasicAuth("scd", "openrec").getForEntity(path, byte[].class);
        assertThat(read.getBody()).isEqualTo(content);
        assertThat(read.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PDF);
        assertThat(read.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(read.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(read.getHeaders().getFirst("Content-Security-Policy")).isEqualTo("sandbox");
        assertThat(get("marc", path).getStatusCode().value()).isEqualTo(404);
        assertThat(get("dci", path).getStatusCode().value()).isEqualTo(404);
        assertThat(get("lea", "/api/evidence/nothing").getStatusCode().value()).isEqualTo(404);
    }

    @Test
    void nobodyShowsAnothersFile() {
        String file = upload("lea", "a.txt", "text".getBytes(StandardCharsets.UTF_8))
                .getBody()
                .path("id")
                .asText();

        ResponseEntity<JsonNode> answer = send("marc", request("{\"type\":\"file\",\"id\":\"" + file + "\"}"));

        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        assertThat(answer.getBody().path("errors").findValuesAsText("pointer")).contains("/criteria/0/evidence/0/id");
        assertThat(get("marc", "/api/applications").getBody().path("items")).isEmpty();
    }

    @Test
    void refusesWhatIsTooLargeOrNotAccepted() {
        assertThat(upload("lea", "a.pdf", new byte[20 * 1024 * 1024 + 1])
                        .getStatusCode()
                        .value())
                .isEqualTo(413);
        assertThat(upload("lea", "a.pdf", "<html><script>x</script></html>".getBytes(StandardCharsets.UTF_8))
                        .getStatusCode()
                        .value())
                .isEqualTo(422);
    }

    private static String evidenceText() {
        return "{\"type\":\"text\",\"text\":\"Voici\"}";
    }

    private String request(String evidence) {
        StringBuilder criteria = new StringBuilder();
        for (JsonNode criterion :
                get("lea", "/api/achievements/" + BADGE).getBody().path("criteria")) {
            criteria.append(criteria.isEmpty() ? "" : ",")
                    .append("{\"criterionId\":\"")
                    .append(criterion.path("id").asText())
                    .append("\",\"account\":{\"situation\":\"s\",\"action\":\"a\",\"result\":\"r\",\"learned\":\"l\"},")
                    .append("\"evidence\":[")
                    .append(evidence)
                    .append("]}");
        }
        return "{\"achievementId\":\"" + BADGE + "\",\"criteria\":[" + criteria + "]}";
    }

    private ResponseEntity<JsonNode> send(String login, String body) {
        return post(login, "/api/applications", body);
    }

    private ResponseEntity<JsonNode> post(String login, String path, String body) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return http.withBasicAuth(login, "openrec")
                .exchange(path, HttpMethod.POST, new HttpEntity<>(body, headers), JsonNode.class);
    }

    private ResponseEntity<JsonNode> get(String login, String path) {
        return http.withBasicAuth(login, "openrec").getForEntity(path, JsonNode.class);
    }

    private ResponseEntity<JsonNode> upload(String login, String name, byte[] content) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        return http.withBasicAuth(login, "openrec").postForEntity("/api/evidence", parts, JsonNode.class);
    }
}
