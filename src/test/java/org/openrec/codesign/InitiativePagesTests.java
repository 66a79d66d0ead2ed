package org.openrec.codesign;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openrec.Caller;
import org.openrec.OpenrecTest;
import org.openrec.codesign.dossier.Dossiers;
import org.openrec.codesign.dossier.InitiativePage;
import org.openrec.people.Acting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** However many initiatives there are, a page has its few, and the pages follow each other. */
@OpenrecTest
@TestPropertySource(properties = {"camunda.bpm.job-execution.enabled=false", "openrec.demo.busy=false"})
class InitiativePagesTests {

    private static final int OPEN = 150;
    private static final int ENDED = 50;

    @Autowired
    TestRestTemplate http;

    @Autowired
    Dossiers dossiers;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void manyInitiatives() {
        jdbc.sql("TRUNCATE openrec.initiative CASCADE").update();
        jdbc.sql("""
                        INSERT INTO openrec.initiative (id, title, organisation, start_phase, reason, phase, state, opened_by,
                            opened_by_name, opened_at, ended_at, version)
                        SELECT gen_random_uuid(), 'I ' || n, CASE WHEN n % 5 = 0 THEN 'scd' ELSE 'tu' END, 1, '', 1,
                            CASE WHEN n <= :open THEN 'OPEN' ELSE 'COMPLETED' END, p.id, 'Aude',
                            timestamptz '2026-01-01' + (n / 2) * interval '1 minute',
                            CASE WHEN n > :open THEN now() END, 0
                        FROM generate_series(1, :all) n, openrec.person p WHERE p.login = 'accompagnement'
                        """).param("open", OPEN).param("all", OPEN + ENDED).update();
    }

    @Test
    void eachPartHasItsPages() {
        assertThat(walk("scd", InitiativePage.Part.MINE)).hasSize(OPEN / 5);
        assertThat(walk("scd", InitiativePage.Part.OTHERS)).isEmpty();
        assertThat(walk("scd", InitiativePage.Part.ENDED)).hasSize(ENDED / 5);
        assertThat(walk("accompagnement", InitiativePage.Part.MINE)).isEmpty();
        assertThat(walk("accompagnement", InitiativePage.Part.OTHERS)).hasSize(OPEN);
        assertThat(walk("accompagnement", InitiativePage.Part.ENDED)).hasSize(ENDED);
        assertThat(walk("lea", InitiativePage.Part.MINE)).isEmpty();
        assertThat(walk("lea", InitiativePage.Part.OTHERS)).isEmpty();
    }

    private List<InitiativeId> walk(String login, InitiativePage.Part part) {
        List<InitiativeId> all = new ArrayList<>();
        Optional<InitiativePage.Cursor> next = Optional.empty();
        do {
            Optional<InitiativePage.Cursor> after = next;
            InitiativePage page = Acting.as(login, () -> dossiers.page(part, after, 7));
            page.items().forEach(it -> all.add(it.id()));
            next = page.next();
        } while (next.isPresent());
        assertThat(all).doesNotHaveDuplicates();
        return all;
    }

    @Test
    void theApiGoesThroughAllParts() {
        for (int limit : List.of(6, 24, 25, 30, 96)) {
            Set<String> ids = new HashSet<>();
            List<String> states = new ArrayList<>();
            String after = "";
            do {
                JsonNode page = new Caller(http, "scd")
                        .read("/api/initiatives?limit=" + limit + (after.isEmpty() ? "" : "&after=" + after));
                page.path("items").forEach(item -> {
                    assertThat(ids.add(item.path("id").asText())).isTrue();
                    states.add(item.path("state").toString());
                });
                assertThat(page.path("items").size()).isLessThanOrEqualTo(limit);
                after = page.path("next").asText("");
            } while (!after.isEmpty() && !after.equals("null"));
            assertThat(ids).hasSize((OPEN + ENDED) / 5);
            assertThat(new HashSet<>(states.subList(0, OPEN / 5))).hasSize(1);
            assertThat(new HashSet<>(states.subList(OPEN / 5, states.size()))).hasSize(1);
        }
    }

    @Test
    void whatIsNoEndOfAPageIsRefused() {
        assertThat(http.withBasicAuth("scd", "openrec")
                        .getForEntity("/api/initiatives?after=x", JsonNode.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(422);
    }
}
