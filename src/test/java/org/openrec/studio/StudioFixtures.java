package org.openrec.studio;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A manager who works over the API, with the shipped diagrams and forms as files. */
public final class StudioFixtures {

    private final TestRestTemplate http;

    public StudioFixtures(TestRestTemplate http) {
        this.http = http.withBasicAuth("processus", "openrec");
    }

    /** The shipped diagram of requests, as another process. */
    public static String requests(String key) {
        return read("bpmn/badge-application.bpmn").replace("badge-application", key);
    }

    public static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A diagram with some of the shipped forms. */
    public ResponseEntity<JsonNode> bring(String key, String bpmn, String... forms) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("bpmn", file(key + ".bpmn", bpmn));
        Arrays.stream(forms).forEach(form -> parts.add("forms", file("a.form", form)));
        return http.exchange(
                "/api/processes/" + key + "/drafts", HttpMethod.POST, new HttpEntity<>(parts), JsonNode.class);
    }

    public ResponseEntity<JsonNode> xml(HttpMethod method, String path, String bpmn) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_XML);
        return http.exchange(path, method, new HttpEntity<>(bpmn, headers), JsonNode.class);
    }

    public ResponseEntity<JsonNode> save(String draft, String seen, String bpmn) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_XML);
        headers.setIfMatch("\"" + seen + "\"");
        return http.exchange(
                "/api/processes/drafts/" + draft, HttpMethod.PUT, new HttpEntity<>(bpmn, headers), JsonNode.class);
    }

    public ResponseEntity<JsonNode> publish(String draft, String reason) {
        return post("/api/processes/drafts/" + draft + "/publish", reason);
    }

    public ResponseEntity<JsonNode> takeBack(String key, int version, String reason) {
        return post("/api/processes/" + key + "/versions/" + version + "/publish", reason);
    }

    /** The draft's id. */
    public String draft(String key, String bpmn, String... forms) {
        ResponseEntity<JsonNode> answer = bring(key, bpmn, forms);
        if (answer.getStatusCode().value() != 201) {
            throw new AssertionError(answer.getBody());
        }
        return body(answer).path("id").asText();
    }

    /** The new version's number. */
    public int published(String key, String bpmn, String... forms) {
        ResponseEntity<JsonNode> answer = publish(draft(key, bpmn, forms), "Tried");
        if (answer.getStatusCode().value() != 200) {
            throw new AssertionError(answer.getBody());
        }
        return body(answer).path("version").asInt();
    }

    public JsonNode get(String path) {
        return body(http.getForEntity(path, JsonNode.class));
    }

    public String text(String path) {
        return String.valueOf(http.getForObject(path, String.class));
    }

    public static JsonNode body(ResponseEntity<JsonNode> answer) {
        JsonNode body = answer.getBody();
        if (body == null) {
            throw new AssertionError(answer.getStatusCode() + " without a body");
        }
        return body;
    }

    private ResponseEntity<JsonNode> post(String path, String reason) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return http.exchange(
                path, HttpMethod.POST, new HttpEntity<>("{\"reason\":\"" + reason + "\"}", headers), JsonNode.class);
    }

    private static ByteArrayResource file(String name, String content) {
        return new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }
}
