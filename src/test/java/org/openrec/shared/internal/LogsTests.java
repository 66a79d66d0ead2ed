package org.openrec.shared.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrec.Caller;
import org.openrec.OpenrecTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Whatever goes wrong, neither our log nor that of the database tells who somebody is or what somebody wrote. */
@OpenrecTest
@ExtendWith(OutputCaptureExtension.class)
class LogsTests {

    private static final String SECRET = "Zerline-Marqueuse";
    private static final String BADGE = "recherche-documentaire";

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @AfterEach
    void letThemGo() {
        new Caller(http, "lea").withdrawAll();
    }

    @Test
    void twoAtTheSameMoment(CapturedOutput log) throws IOException {
        List<CompletableFuture<Integer>> sent = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> apply().getStatusCode().value()))
                .toList();

        assertThat(sent.stream().map(CompletableFuture::join))
                .containsOnlyOnce(201)
                .doesNotContain(500);
        assertNobodyIsNamed(log);
    }

    /** The database quotes the whole row that it refuses. */
    @Test
    void aRowThatTheDatabaseRefuses(CapturedOutput log) throws IOException {
        refuseAll("application");
        try {
            assertThat(apply().getStatusCode().value()).isEqualTo(500);
        } finally {
            acceptAll("application");
        }
        assertThat(log.getOut()).contains("Unexpected, reference", "SQLSTATE 23514");
        assertNobodyIsNamed(log);
    }

    @Test
    void aStepThatFailsWithinTheEngine(CapturedOutput log) throws IOException {
        String application = apply().getBody().path("id").asText();
        refuseAll("application_review");
        try {
            Caller reviewer = new Caller(http, "scd");
            ObjectNode values = JsonNodeFactory.instance
                    .objectNode()
                    .put("decision", "refused")
                    .put("reason", SECRET)
                    .put("nextStep", SECRET);
            ArrayNode findings = values.putArray("criteria");
            reviewer.criteria(BADGE).forEach(criterion -> findings.addObject()
                    .put("criterionId", criterion)
                    .put("met", false)
                    .put("comment", SECRET));
            assertThat(reviewer.complete(application, values).getStatusCode().value())
                    .isEqualTo(500);
        } finally {
            acceptAll("application_review");
        }
        assertThat(log.getOut()).contains("Unexpected, reference");
        assertNobodyIsNamed(log);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"achievementId\":\"Zerline-Marqueuse",
                "{\"achievementId\":{\"Zerline-Marqueuse\":1}}",
                "{\"achievementId\":\"Zerline-Marqueuse\",\"criteria\":\"Zerline-Marqueuse\"}",
                "Zerline-Marqueuse"
            })
    void whatCannotBeRead(String body, CapturedOutput log) throws IOException {
        HttpHeaders json = new HttpHeaders();
        json.setContentType(MediaType.APPLICATION_JSON);
        for (String path : List.of("/api/applications", "/api/initiatives", "/api/verify", "/api/" + SECRET)) {
            http.withBasicAuth("lea", "openrec")
                    .exchange(path, HttpMethod.POST, new HttpEntity<>(body, json), String.class);
        }
        assertNobodyIsNamed(log);
    }

    @Test
    void namesOfFilesAndOfStrangers(CapturedOutput log) throws IOException {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource(("MZ" + SECRET).getBytes(UTF_8)) {
            @Override
            public String getFilename() {
                return SECRET + ".exe";
            }
        });
        http.withBasicAuth("lea", "openrec")
                .exchange("/api/evidence", HttpMethod.POST, new HttpEntity<>(parts), String.class);
        http.withBasicAuth(SECRET, SECRET).getForEntity("/api/applications", String.class);
        http.withBasicAuth("lea", "openrec").getForEntity("/api/applications/" + SECRET, String.class);
        for (String line : List.of("GET /<" + SECRET + "> HTTP/1.1", SECRET, "GET / " + SECRET)) {
            try (Socket socket = new Socket("localhost", port)) {
                OutputStream out = socket.getOutputStream();
                out.write((line + "\r\nHost: " + SECRET + "<>\r\n\r\n").getBytes(UTF_8));
                out.flush();
                assertThat(socket.getInputStream().readAllBytes()).isNotNull();
            }
        }
        assertNobodyIsNamed(log);
    }

    private ResponseEntity<JsonNode> apply() {
        Caller lea = new Caller(http, "lea");
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("achievementId", BADGE);
        ArrayNode answers = body.putArray("criteria");
        lea.criteria(BADGE).forEach(criterion -> answers.add(Caller.answer(criterion, SECRET)));
        return lea.post("/api/applications", body);
    }

    private void refuseAll(String table) {
        jdbc.sql("alter table openrec." + table + " add constraint refuse_all check (false) not valid")
                .update();
    }

    private void acceptAll(String table) {
        jdbc.sql("alter table openrec." + table + " drop constraint refuse_all").update();
    }

    private void assertNobodyIsNamed(CapturedOutput log) throws IOException {
        String folder = jdbc.sql("show data_directory").query(String.class).single();
        String ofDatabase = Files.readString(Path.of(folder, "server.log"));
        String name = jdbc.sql("select display_name from openrec.person where login = 'lea'")
                .query(String.class)
                .single();
        assertThat(log.getAll()).doesNotContain(SECRET, name, "seminar paper");
        assertThat(ofDatabase).doesNotContain(SECRET, name, "seminar paper");
    }
}
