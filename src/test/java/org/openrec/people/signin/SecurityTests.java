package org.openrec.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrec.OpenrecTest;
import org.openrec.people.Actors;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Problem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@OpenrecTest
@Import(SecurityTests.Probe.class)
@ExtendWith(OutputCaptureExtension.class)
class SecurityTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private JdbcClient jdbc;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void refusesAStrangerWithAProblemDocumentInTheirLanguage() throws Exception {
        HttpResponse<String> french = send(get("/api/probe/who"));
        HttpResponse<String> english = send(get("/api/probe/who").header("Accept-Language", "de, en;q=0.8"));

        assertThat(french.statusCode()).isEqualTo(401);
        assertThat(french.headers().firstValue("WWW-Authenticate")).hasValue("Basic realm=\"Openrec\"");
        assertThat(french.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(french.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(read(french).path("detail").asText()).isEqualTo("Connectez-vous d’abord.");
        assertThat(read(english).path("detail").asText()).isEqualTo("Please sign in first.");
    }

    @Test
    void knowsWhoAsksByThePasswordOfEachCall() throws Exception {
        assertThat(send(as("scd", "/api/probe/who")).body()).contains("staff@scd");
        assertThat(send(as("lea", "/api/probe/who")).body()).contains("student").doesNotContain("staff");
        assertThat(send(get("/api/probe/who").header("Authorization", basic("lea", "wrong")))
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example",
                "Host: openrec.example:8090\r\nX-Forwarded-Host: evil.example",
                "Host: openrec.example\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Port: 1",
                "Host: openrec.example\r\nForwarded: host=evil.example;proto=https"
            })
    void sendsNobodyToAHostThatARequestNames(String names) throws Exception {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("GET /messages HTTP/1.1\r\n" + names + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 302").contains("\r\nLocation: /login\r\n");
            assertThat(answer).doesNotContain("evil.example");
        }
    }

    @Test
    void answersEachKindOfProblemWithItsStatus() throws Exception {
        JsonNode invalid = read(send(as("lea", "/api/probe/problem/invalid").header("Accept-Language", "en")));

        assertThat(invalid.path("status").asInt()).isEqualTo(422);
        assertThat(invalid.path("errors").get(0).path("pointer").asText()).isEqualTo("/criteria/0");
        assertThat(invalid.path("errors").get(0).path("detail").asText()).isEqualTo("Missing");
        assertThat(status("/api/probe/problem/optimistic")).isEqualTo(409);
        assertThat(status("/api/probe/problem/denied")).isEqualTo(403);
        assertThat(status("/api/probe/number/twelve")).isEqualTo(404);
    }

    @Test
    void callsUnreadableJsonUnreadable() throws Exception {
        HttpResponse<String> answer = send(as("lea", "/api/probe/number")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"value\":")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(read(answer).path("detail").asText()).contains("JSON");
    }

    @Test
    void givesTheUnexpectedANumberUnderWhichTheLogTellsWhatAndWhere(CapturedOutput log) throws Exception {
        JsonNode answer = read(send(as("lea", "/api/probe/problem/unexpected").header("Accept-Language", "en")));

        String text = answer.path("detail").asText();
        assertThat(answer.path("status").asInt()).isEqualTo(500);
        assertThat(text).doesNotContain("secret detail");
        assertThat(log)
                .contains(text.substring(text.length() - 8), "IllegalStateException", "SecurityTests.java")
                .doesNotContain("secret detail");
    }

    @Test
    void describesTheApiToEveryone() throws Exception {
        assertThat(read(send(get("/api/docs"))).path("openapi").asText()).startsWith("3.");
    }

    @Test
    void bringsThePersonAfterSigningInToThePageTheyWanted() throws Exception {
        HttpResponse<String> first = send(get("/messages").header("Accept", "text/html"));
        HttpResponse<String> login = signIn("lea", "openrec");

        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(first.headers().firstValue("Location").orElseThrow()).endsWith("/login");
        assertThat(login.statusCode()).isEqualTo(302);
        assertThat(login.headers().firstValue("Location").orElseThrow()).contains("/messages");
        assertThat(send(get("/messages").header("Accept", "text/html")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void sendsAWrongPasswordBackToTheLoginPage() throws Exception {
        HttpResponse<String> login = signIn("lea", "wrong");

        assertThat(login.headers().firstValue("Location").orElseThrow()).endsWith("/login?error");
    }

    @Test
    void whoGuessesIsStoppedForAWhileAndNobodyElseIs() throws Exception {
        for (int i = 0; i < 10; i++) {
            assertThat(signIn("guessed", "wrong" + i)
                            .headers()
                            .firstValue("Location")
                            .orElseThrow())
                    .endsWith("/login?error");
        }

        assertThat(signIn("guessed", "wrong").headers().firstValue("Location").orElseThrow())
                .endsWith("/login?often");
        assertThat(signIn("lea", "openrec").headers().firstValue("Location").orElseThrow())
                .doesNotContain("often", "error");
    }

    @Test
    void doesNotTakeASessionForTheApi() throws Exception {
        signIn("lea", "openrec");

        assertThat(send(get("/api/probe/who")).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/nothing/here", "/studio/a/b/c/d", "/tasks/1/2", "/wp-login.php", "/admin"})
    void whereThereIsNothingNobodyIsAskedToSignIn(String path) throws Exception {
        HttpResponse<String> stranger = send(get(path).header("Accept", "text/html"));

        assertThat(stranger.statusCode()).isEqualTo(404);
        assertThat(stranger.headers().firstValue("Set-Cookie")).isEmpty();
        signIn("lea", "openrec");
        assertThat(send(get(path).header("Accept", "text/html")).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tasks", "/studio", "/people", "/apply/x", "/files/evidence/x", "/me", "/actuator"})
    void whereThereIsSomethingAStrangerIs(String path) throws Exception {
        HttpResponse<String> stranger = send(get(path).header("Accept", "text/html"));

        assertThat(stranger.statusCode()).isEqualTo(302);
        assertThat(stranger.headers().firstValue("Location").orElseThrow()).endsWith("/login");
    }

    @ParameterizedTest
    @CsvSource({"GET, /api/nothing", "POST, /api/tasks/1/2/3", "DELETE, /api", "PUT, /api/"})
    void aCallThatThereIsNotIsAProblemDocument(String method, String path) throws Exception {
        for (String login : List.of("", "lea")) {
            HttpRequest.Builder request = login.isEmpty() ? get(path) : as(login, path);
            HttpResponse<String> answer = send(request.method(method, BodyPublishers.ofString("{}")));

            assertThat(answer.statusCode()).as(login).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/problem+json");
        }
    }

    /** In the second before anybody has noticed that the database is away. */
    @Test
    void aPasswordThatNobodyCouldLookAtIsNotCalledWrong() throws Exception {
        jdbc.sql("ALTER TABLE openrec.person RENAME TO nobody").update();
        try {
            HttpResponse<String> login = signIn("lea", "openrec");

            assertThat(login.statusCode()).isEqualTo(503);
            assertThat(login.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(send(as("lea", "/api/probe/who")).statusCode()).isEqualTo(503);
        } finally {
            jdbc.sql("ALTER TABLE openrec.nobody RENAME TO person").update();
        }
        assertThat(signIn("lea", "openrec").statusCode()).isEqualTo(302);
    }

    private HttpResponse<String> signIn(String login, String password) throws Exception {
        return send(HttpRequest.newBuilder(address("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + login + "&password=" + password)));
    }

    private int status(String path) throws Exception {
        return send(as("lea", path)).statusCode();
    }

    private HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(address(path));
    }

    private HttpRequest.Builder as(String login, String path) {
        return get(path).header("Authorization", basic(login, "openrec"));
    }

    private static String basic(String login, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private JsonNode read(HttpResponse<String> response) throws IOException {
        return json.readTree(response.body());
    }

    /** Calls that go wrong in every way that the API knows. */
    @TestConfiguration
    @RestController
    static class Probe {

        private final Actors actors;

        Probe(Actors actors) {
            this.actors = actors;
        }

        @GetMapping("/api/probe/who")
        List<String> who() {
            return List.copyOf(actors.require().groupCodes());
        }

        @GetMapping("/api/probe/number/{value}")
        int number(@PathVariable int value) {
            return value;
        }

        @PostMapping("/api/probe/number")
        int number(@RequestBody Number value) {
            return value.value;
        }

        @GetMapping("/api/probe/problem/{kind}")
        void problem(@PathVariable String kind) {
            throw switch (kind) {
                case "invalid" -> new Missing();
                case "optimistic" -> new OptimisticLockingFailureException("Two at once");
                case "denied" -> new AccessDeniedException("Not you");
                default -> new IllegalStateException("secret detail");
            };
        }

        record Number(int value) {}
    }

    private static final class Missing extends Problem.Invalid {

        private static final long serialVersionUID = 1L;

        private Missing() {
            super(
                    List.of(new FieldProblem("/criteria/0", new LocalizedText("Manque", "Missing"))),
                    "shared.badRequest");
        }
    }
}
