package org.openrec.shared.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrec.OpenrecTest;
import org.openrec.Patience;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is sent, however large, deep, odd or slow: the answer is a problem document, and others are served. */
@OpenrecTest
class HostileBodiesTests {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LEA =
            "Basic " + Base64.getEncoder().encodeToString("lea:openrec".getBytes(StandardCharsets.UTF_8));

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"/api/applications", "/api/initiatives", "/api/tasks/1/complete", "/?v-r=uidl&v-uiId=0"})
    void endsAtOneMegabyteWhetherTheSizeIsToldOrNot(String path) throws Exception {
        String large = "{\"a\":\"" + "x".repeat(2 * 1024 * 1024) + "\"}";

        assertThat(post(path, "application/json", BodyPublishers.ofString(large))
                        .statusCode())
                .isEqualTo(413);
        if (path.startsWith("/api")) {
            assertThat(post(path, "application/json", unknownLength(large)).statusCode())
                    .isIn(400, 413);
        }
    }

    @Test
    void deepOrCountlessValuesAreRefusedInWords() throws Exception {
        for (String body : List.of(
                "[".repeat(5_000) + "]".repeat(5_000),
                "{\"a\":".repeat(400_000 / 5),
                "{\"criteria\":[" + "0,".repeat(300_000) + "0]}",
                "{\"achievementId\":" + "9".repeat(10_000) + "}")) {
            HttpResponse<String> answer = post("/api/applications", "application/json", BodyPublishers.ofString(body));

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(problem(answer).path("detail").asText()).contains("JSON");
        }
    }

    @Test
    void aFormThatBreaksOffIsAMistakeOfTheSender() throws Exception {
        String start = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nhello";
        for (String body : List.of(start, "", "nonsense", start.replace("\r\n\r\n", "\r\n"))) {
            HttpResponse<String> answer =
                    post("/api/evidence", "multipart/form-data; boundary=x", BodyPublishers.ofString(body));

            assertThat(answer.statusCode()).as(body).isBetween(400, 422);
            assertThat(problem(answer).path("detail").asText()).as(body).isNotBlank();
        }
        assertThat(post("/api/evidence", "multipart/form-data", BodyPublishers.ofString(start))
                        .statusCode())
                .isBetween(400, 415);
        assertThat(post("/api/evidence", "text/plain", BodyPublishers.ofString("x"))
                        .statusCode())
                .isBetween(400, 415);
    }

    @Test
    void aFileThatIsTooLargeIsToldSo() throws Exception {
        byte[] head = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII);
        byte[] body = new byte[20 * 1024 * 1024 + 200 * 1024];
        Arrays.fill(body, (byte) 'a');
        System.arraycopy(head, 0, body, 0, head.length);
        byte[] end = "\r\n--x--\r\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(end, 0, body, body.length - end.length, end.length);

        HttpResponse<String> answer =
                post("/api/evidence", "multipart/form-data; boundary=x", BodyPublishers.ofByteArray(body));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(problem(answer).path("detail").asText()).contains("20");
    }

    /** Four hundred that send one byte and no more; a page and a request of others come through meanwhile. */
    @Test
    void slowSendersShutNobodyOut() throws Exception {
        try (SlowSenders slow = new SlowSenders(
                port,
                400,
                i -> "POST " + (i % 2 == 0 ? "/api/verify" : "/?v-r=uidl&v-uiId=0")
                        + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 1000\r\n\r\n{")) {
            for (String path : List.of("/api/achievements", "/api/applications", "/")) {
                assertThat(get(path).statusCode()).as(path).isEqualTo(200);
            }
            await("the slow are ended").until(() -> slow.ended() > 0);
        }
    }

    /** A thousand bytes a second, of a badge that never comes to its end: whoever sends a whole one has the verdict. */
    @Test
    void slowSendersTakeNoPlaceOfAVerification() throws Exception {
        try (SlowSenders slow = new SlowSenders(
                port,
                60,
                i -> "POST /api/verify HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                        + (i % 2 == 0 ? "application/json" : "multipart/form-data; boundary=x")
                        + "\r\nContent-Length: 100000\r\n\r\n"
                        + "x".repeat(1_000))) {
            for (int i = 0; i < 12; i++) {
                HttpResponse<String> answer =
                        post("/api/verify", "application/json", BodyPublishers.ofString("{\"id\":" + i + "}"));

                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(JSON.readTree(answer.body()).path("verdict").asText())
                        .isNotBlank();
            }
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).timeout(Patience.LONG).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        return client.send(request(path).header("Content-Type", type).POST(body).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", LEA);
    }

    private static BodyPublisher unknownLength(String body) {
        return BodyPublishers.fromPublisher(BodyPublishers.ofString(body));
    }

    private static JsonNode problem(HttpResponse<String> answer) throws IOException {
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .as(answer.body())
                .startsWith("application/problem+json");
        return JSON.readTree(answer.body());
    }
}
