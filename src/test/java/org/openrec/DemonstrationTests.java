package org.openrec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.openrec.codesign.PlayedToItsEnd;
import org.openrec.database.FreshDatabase;
import org.openrec.shared.AfterOpening;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.RequestEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/** What the demonstration shows is brought to where it is by its people's steps, once. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshDatabase.class)
@ActiveProfiles("demo")
@TestPropertySource(properties = "spring.application.name=demonstration")
class DemonstrationTests {

    private static final Set<String> STATES =
            Set.of("IN_REVIEW", "DECIDED", "NOT_YET", "ISSUED", "REFUSED", "ABANDONED", "WITHDRAWN");

    @Autowired
    ObjectProvider<AfterOpening> makers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestRestTemplate http;

    @Test
    void everyListShowsSomethingAndIsMadeOnce() throws IOException {
        for (AfterOpening maker :
                Stream.concat(makers.orderedStream(), makers.orderedStream()).toList()) {
            maker.make();
        }

        sixtyRequestsInAllStates();
        tasksOfEachKind();
        threeInitiativesAtPhasesTwoSixAndEight();
        theirBadgesGoThroughMatrixSheetAndGate();
    }

    private void sixtyRequestsInAllStates() {
        Map<String, Long> states = jdbc.sql("SELECT status FROM openrec.application").query(String.class).stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(states.keySet()).containsExactlyInAnyOrderElementsOf(STATES);
        assertThat(states.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(60);
        assertThat(count("application WHERE status = 'NOT_YET'"))
                .as("wait for their students")
                .isEqualTo(6);
        assertThat(count("application WHERE status = 'ISSUED'")).isEqualTo(count("award"));
        assertThat(count("application_round WHERE number = 1 AND length(answers::text) > 40000"))
                .as("two are long")
                .isEqualTo(2);
        assertThat(jdbc.sql("SELECT count(DISTINCT applicant) FROM openrec.application")
                        .query(Integer.class)
                        .single())
                .isBetween(28, 30);
        Instant first = jdbc.sql("SELECT min(submitted_at) FROM openrec.application")
                .query(Instant.class)
                .single();
        assertThat(Duration.between(first, Instant.now())).isGreaterThan(Duration.ofDays(60));
    }

    private void tasksOfEachKind() {
        assertThat(tasks("scd", "")).hasSizeGreaterThan(10);
        assertThat(tasks("scd", "mine")).isNotEmpty();
        assertThat(tasks("scd", "overdue")).isNotEmpty();
        assertThat(tasks("scd", "category:guide-bibliotheque")).isNotEmpty();
        for (String service : List.of("dci", "tu", "sio", "entrepreneuriat")) {
            assertThat(tasks(service, "")).as(service).isNotEmpty();
        }
    }

    private void threeInitiativesAtPhasesTwoSixAndEight() {
        // what is published is announced by a job of its own
        await().untilAsserted(() -> assertThat(phases()).containsExactlyInAnyOrder(2, 6, 8));
        assertThat(tasks("partenaire", "")).isEmpty();
        assertThat(tasks("partenaire2", "")).containsExactly("stateInterest");
    }

    private void theirBadgesGoThroughMatrixSheetAndGate() {
        JsonNode initiatives =
                new Caller(http, "accompagnement").read("/api/initiatives").path("items");
        assertThat(initiatives).hasSize(3).allSatisfy(it -> {
            List<String> badges = PlayedToItsEnd.play(http, it.path("id").asText());
            assertThat(badges).isNotEmpty().allSatisfy(this::asksInBothLanguages);
        });
    }

    private void asksInBothLanguages(String badge) {
        for (String language : List.of("fr", "en")) {
            JsonNode published = http.exchange(
                            RequestEntity.get("/achievements/" + badge + "/versions/1")
                                    .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                                    .build(),
                            JsonNode.class)
                    .getBody();
            assertThat(published.path("inLanguage").asText()).isEqualTo(language);
            assertThat(published.at("/criteria/narrative").asText()).contains("    * ");
        }
    }

    private List<String> tasks(String login, String filter) {
        return new Caller(http, login)
                .read("/api/tasks?limit=100&filter=" + filter)
                .path("items")
                .findValuesAsText("step");
    }

    private List<Integer> phases() {
        JsonNode items =
                new Caller(http, "accompagnement").read("/api/initiatives").path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(it -> it.path("phase").asInt())
                .toList();
    }

    private int count(String of) {
        return jdbc.sql("SELECT count(*) FROM openrec." + of)
                .query(Integer.class)
                .single();
    }
}
