package org.openrec.file.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openrec.Caller;
import org.openrec.OpenrecTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What somebody uploads has bounds that hold for many at once, and what nobody uses goes again. */
@OpenrecTest
class UploadsTests {

    private static final int ROOM = 50;
    private static final String BADGE = "recherche-documentaire";

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    UnusedFiles unused;

    @BeforeEach
    void nothingIsThere() {
        jdbc.sql("delete from openrec.application_draft where applicant = ?")
                .param(lea())
                .update();
        jdbc.sql("delete from openrec.file where owner = ? and not used")
                .param(lea())
                .update();
    }

    @Test
    void fortyAtOnceFindNoMoreRoomThanThereIs() throws Exception {
        fill(ROOM - 15);

        List<Integer> answers = atOnce(40, i -> upload(i % 2 == 0 ? "/api/evidence" : "/api/files", text(i)));

        assertThat(answers).filteredOn(status -> status == 201).hasSize(15);
        assertThat(answers).filteredOn(status -> status != 201).hasSize(25).containsOnly(409);
        assertThat(unusedOfLea()).isEqualTo(ROOM);
    }

    @Test
    void whoHasNoRoomIsToldSoBeforeTheFileIsLookedAt() throws Exception {
        fill(ROOM);

        ResponseEntity<JsonNode> answer = upload("/api/evidence", "MZ no document".getBytes(UTF_8));

        assertThat(answer.getStatusCode().value()).isEqualTo(409);
    }

    @Test
    void damagedFilesAreRefusedInWordsAndTakeNoRoom() throws Exception {
        byte[] zip = document();
        byte[] changed = zip.clone();
        Arrays.fill(changed, 40, 60, (byte) 0x55);
        for (byte[] file : List.of(Arrays.copyOf(zip, 50), changed, Arrays.copyOf(zip, 5), new byte[0])) {
            for (String path : List.of("/api/evidence", "/api/files")) {
                ResponseEntity<JsonNode> answer = upload(path, file);

                assertThat(answer.getStatusCode().value()).isEqualTo(422);
                assertThat(answer.getBody()
                                .path("errors")
                                .get(0)
                                .path("pointer")
                                .asText())
                        .isEqualTo("/file");
            }
        }
        assertThat(unusedOfLea()).isZero();
    }

    @Test
    void filesThatNobodyUsesGoAndTheirRoomComesBack() throws Exception {
        String sent = id(upload("/api/evidence", text(1)));
        String inDraft = id(upload("/api/evidence", text(2)));
        fill(ROOM - 2);
        Caller lea = new Caller(http, "lea");
        lea.withdrawAll();
        assertThat(lea.post("/api/applications", application(sent))
                        .getStatusCode()
                        .value())
                .isEqualTo(201);
        draft(inDraft);
        unused.letGo();
        assertThat(unusedOfLea()).as("fresh ones stay").isEqualTo(ROOM - 1);

        jdbc.sql("update openrec.file set created_at = ? where owner = ?")
                .params(Timestamp.from(Instant.now().minus(25, ChronoUnit.HOURS)), lea())
                .update();
        unused.letGo();

        assertThat(unusedOfLea()).as("the one in a draft stays").isEqualTo(1);
        assertThat(http.withBasicAuth("lea", "openrec").getForObject("/api/evidence/" + sent, String.class))
                .isEqualTo("Note number 1\n");
        assertThat(upload("/api/evidence", text(3)).getStatusCode().value()).isEqualTo(201);
        lea.withdrawAll();
    }

    private void fill(int number) {
        jdbc.sql("insert into openrec.file (id, owner, name, media_type, size, created_at)"
                        + " select gen_random_uuid(), ?, 'n', 'text/plain', 1, now() from generate_series(1, ?)")
                .params(lea(), number)
                .update();
    }

    private void draft(String file) {
        jdbc.sql("insert into openrec.application_draft (applicant, achievement, answers, saved_at)"
                        + " values (?, ?, cast(? as jsonb), now())")
                .params(lea(), BADGE, answers(file).toString())
                .update();
    }

    private ObjectNode application(String file) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("achievementId", BADGE);
        body.set("criteria", answers(file));
        return body;
    }

    private ArrayNode answers(String file) {
        ArrayNode answers = JsonNodeFactory.instance.arrayNode();
        new Caller(http, "lea").criteria(BADGE).forEach(criterion -> {
            ObjectNode answer = Caller.answer(criterion, "with a file");
            ((ArrayNode) answer.path("evidence"))
                    .addObject()
                    .put("type", "file")
                    .put("id", file);
            answers.add(answer);
        });
        return answers;
    }

    private ResponseEntity<JsonNode> upload(String path, byte[] content) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return "notes.txt";
            }
        });
        return http.withBasicAuth("lea", "openrec")
                .exchange(path, HttpMethod.POST, new HttpEntity<>(parts), JsonNode.class);
    }

    private static String id(ResponseEntity<JsonNode> answer) {
        return answer.getBody().path("id").asText();
    }

    private interface Sending {
        ResponseEntity<JsonNode> send(int number);
    }

    private static List<Integer> atOnce(int number, Sending sending) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(number);
        try {
            List<Callable<Integer>> calls = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                int mine = i;
                calls.add(() -> sending.send(mine).getStatusCode().value());
            }
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    private static byte[] text(int number) {
        return ("Note number " + number + "\n").getBytes(UTF_8);
    }

    private static byte[] document() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types><Override ContentType=\"x\"/></Types>".repeat(50).getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private int unusedOfLea() {
        return jdbc.sql("select count(*) from openrec.file where owner = ? and not used")
                .param(lea())
                .query(Integer.class)
                .single();
    }

    private UUID lea() {
        return jdbc.sql("select id from openrec.person where login = 'lea'")
                .query(UUID.class)
                .single();
    }
}
