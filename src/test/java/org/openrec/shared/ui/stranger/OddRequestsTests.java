package org.openrec.shared.ui.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrec.OpenrecTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What no page of ours sends is refused in one line, without a stack trace. */
@OpenrecTest
@ExtendWith(OutputCaptureExtension.class)
class OddRequestsTests {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?v-r=nonsense",
                "/?v-r=",
                "/?v-r=webcomponent-bootstrap",
                "/?v-r=init&location=%5B%5B&query=%25",
                "/?v-r=init",
                "/?v-r=uidl%00",
                "/?v-r=UIDL"
            })
    void isAMistakeOfTheSender(String path, CapturedOutput output) throws Exception {
        assertThat(status(HttpRequest.newBuilder(uri(path)))).isEqualTo(400);
        assertThat(status(HttpRequest.newBuilder(uri(path)).POST(HttpRequest.BodyPublishers.ofString("[[[["))))
                .isBetween(400, 499);
        assertThat(output.getAll()).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?v-r=init&location=%25%25&query=",
                "/?v-r=init&location=http%3A%2F%2F%5B&query=",
                "/?v-r=init&location=badges%2F..%2F..%2F&query=a%3Db%26%26%3D",
                "/?v-r=uidl&v-uiId=x",
                "/?v-r=uidl&v-uiId=99999999999999",
                "/?v-r=heartbeat&v-uiId=a"
            })
    void leadsNowhereWithoutATrace(String path, CapturedOutput output) throws Exception {
        assertThat(status(HttpRequest.newBuilder(uri(path)))).isLessThan(500);
        assertThat(output.getAll()).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/verify", "/api/achievements", "/?v-r=uidl&v-uiId=0"})
    void fiveThousandTrailersAreNoErrorOfOurs(String path, CapturedOutput output) throws Exception {
        String trailers =
                IntStream.range(0, 5_000).mapToObj(i -> "X-T" + i + ": 1\r\n").collect(Collectors.joining());

        String line = raw("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Transfer-Encoding: chunked\r\nContent-Type: application/json\r\n\r\n2\r\n{}\r\n0\r\n"
                + trailers + "\r\n");

        assertThat(line).doesNotContain(" 500");
        assertThat(output.getAll()).doesNotContain("\tat ");
    }

    @Test
    void whatIsNoRequestIsToldSoWithoutATrace(CapturedOutput output) throws Exception {
        assertThat(raw("GET /" + "[".repeat(4_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .contains(" 400");
        assertThat(raw("GET / HTTP/1.1\r\nHost: localhost\r\n"
                        + IntStream.range(0, 5_000)
                                .mapToObj(i -> "X-T" + i + ": 1\r\n")
                                .collect(Collectors.joining())
                        + "\r\n"))
                .contains(" 400");
        String ranges = IntStream.range(0, 1_300)
                .mapToObj(i -> 2 * i + "-" + (2 * i + 1))
                .collect(Collectors.joining(","));
        assertThat(raw("GET /openrec.css HTTP/1.1\r\nHost: localhost\r\nRange: bytes=" + ranges + "\r\n\r\n"))
                .containsPattern(" 4\\d\\d");
        assertThat(output.getAll()).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({
        "https://evil.example, 403",
        "http://localhost.evil.example, 403",
        "null, 403",
        "http://localhost:1, 403"
    })
    void pagesOfOthersAreToldNothing(String origin, int status) throws Exception {
        assertThat(status(HttpRequest.newBuilder(uri("/VAADIN/push?v-r=push&v-uiId=0"))
                        .header("Origin", origin)))
                .isEqualTo(status);
    }

    @Test
    void pagesOfOursAreTold() throws Exception {
        assertThat(status(HttpRequest.newBuilder(uri("/VAADIN/push?v-r=push&v-uiId=0"))
                        .header("Origin", "http://localhost:" + port)))
                .isNotEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/badges/recherche-documentaire", "/api/achievements", "/verify", "/robots.txt"})
    void headIsAnsweredAsGet(String path) throws Exception {
        assertThat(status(HttpRequest.newBuilder(uri(path)).method("HEAD", HttpRequest.BodyPublishers.noBody())))
                .isEqualTo(status(HttpRequest.newBuilder(uri(path))));
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static int status(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.discarding())
                .statusCode();
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            InputStream in = socket.getInputStream();
            return new String(in.readNBytes(13), StandardCharsets.US_ASCII);
        }
    }
}
