package org.openrec.codesign.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.openrec.Caller;
import org.openrec.database.FreshDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/** The initiatives of the demonstration are brought to where they are by their people's steps. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshDatabase.class)
@ActiveProfiles("demo")
@TestPropertySource(properties = "spring.application.name=demonstration")
class DemoInitiativesTests {

    @Autowired
    DemoInitiatives demonstration;

    @Autowired
    TestRestTemplate http;

    @Test
    void threeInitiativesStandAtPhasesTwoSixAndEightAndAreMadeOnce() throws IOException {
        demonstration.make();
        demonstration.make();

        // what is published is announced by a job of its own
        await().untilAsserted(() -> assertThat(phases()).containsExactlyInAnyOrder(2, 6, 8));
        assertThat(new Caller(http, "partenaire")
                        .read("/api/tasks")
                        .path("items")
                        .findValuesAsText("step"))
                .isEmpty();
        assertThat(new Caller(http, "partenaire2")
                        .read("/api/tasks")
                        .path("items")
                        .findValuesAsText("step"))
                .containsExactly("stateInterest");
    }

    private List<Integer> phases() {
        JsonNode items =
                new Caller(http, "accompagnement").read("/api/initiatives").path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(it -> it.path("phase").asInt())
                .toList();
    }
}
