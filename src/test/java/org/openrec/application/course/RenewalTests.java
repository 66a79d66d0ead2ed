package org.openrec.application.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openrec.Caller;
import org.openrec.OpenrecTest;
import org.openrec.application.ApplicationId;
import org.openrec.application.process.BadgeOfApplication;
import org.openrec.credential.Award;
import org.openrec.credential.AwardStanding;
import org.openrec.credential.Awards;
import org.openrec.credential.CredentialId;
import org.openrec.credential.Verdict.Outcome;
import org.openrec.credential.Verification;
import org.openrec.credential.internal.CredentialFixtures;
import org.openrec.credential.verification.Published;
import org.openrec.credential.verification.StrangersValidator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A badge comes to its end: its holder shows anew that it is deserved, or lets it end. */
@OpenrecTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class RenewalTests {

    private static final String BADGE = "recherche-documentaire";

    @Autowired
    TestRestTemplate http;

    @Autowired
    BadgeOfApplication badges;

    @Autowired
    RenewalRound round;

    @Autowired
    Awards awards;

    @Autowired
    Verification verification;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    private CredentialId id;

    @BeforeEach
    void leaHasABadgeThatEndsInThirtyDays() {
        new Caller(http, "lea").withdrawAll();
        ApplicationId application = CredentialFixtures.accepted(http, "lea");
        id = badges.issue(application, CredentialFixtures.PROCESS);
        ending("30 days");
    }

    private void ending(String in) {
        jdbc.sql("UPDATE openrec.award SET valid_until = now() + cast(? AS interval) WHERE id = ?")
                .params(in, id.value())
                .update();
    }

    @AfterEach
    void nothingIsLeftOpen() {
        new Caller(http, "lea").withdrawAll();
    }

    private Optional<JsonNode> renewal() {
        return StreamSupport.stream(
                        new Caller(http, "lea")
                                .read("/api/applications")
                                .path("items")
                                .spliterator(),
                        false)
                .filter(it -> it.path("withdrawable").asBoolean())
                .findFirst();
    }

    private String begun() {
        round.round();
        return renewal().orElseThrow().path("id").asText();
    }

    private void ring(String application, String step) {
        String job = management
                .createJobQuery()
                .processInstanceId(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(application)
                        .singleResult()
                        .getId())
                .activityId(step)
                .singleResult()
                .getId();
        management.executeJob(job);
    }

    private List<String> messages() {
        return jdbc.sql("SELECT m.title FROM openrec.message m JOIN openrec.person p ON p.id = m.person_id"
                        + " WHERE p.login = 'lea' ORDER BY m.created_at DESC LIMIT 5")
                .query(String.class)
                .list();
    }

    private ObjectNode shownAnew() {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        Caller lea = new Caller(http, "lea");
        lea.criteria(BADGE).forEach(it -> values.withArray("criteria").add(Caller.answer(it, "three years later")));
        return values;
    }

    @Test
    void theHolderShowsItAnewAndGetsANewBadgeInThePlaceOfTheEarlierOne() throws Exception {
        String application = begun();
        assertThat(renewal().orElseThrow().at("/status/code").asText()).isEqualTo("renewing");
        assertThat(messages().get(0)).contains("fin");

        assertThat(new Caller(http, "lea").complete(application, shownAnew()).getStatusCode())
                .isEqualTo(HttpStatus.OK);
        assertThat(new Caller(http, "scd")
                        .review(application, BADGE, "accepted", List.of())
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
        ring(application, "takebackOver");
        ring(application, "renewCredential");

        Award earlier = awards.find(id).orElseThrow();
        Award renewed = awards.last(earlier);
        assertThat(renewed.id()).isNotEqualTo(id);
        assertThat(renewed.follows()).hasValue(id);
        assertThat(renewed.source().id()).isEqualTo(application);
        assertThat(earlier.standing().state()).isEqualTo(AwardStanding.State.GOOD);
        assertThat(renewed.term().awardedAt()).isAfterOrEqualTo(earlier.term().awardedAt());
        assertThat(verification.verify(awards.credential(renewed).document()).outcome())
                .isEqualTo(Outcome.VALID);
        JsonNode document =
                new ObjectMapper().readTree(awards.credential(renewed).document());
        for (StrangersValidator validator : StrangersValidator.values()) {
            StrangersValidator.Answer answer = validator
                    .ask(List.of(document), Published.of(http, document))
                    .get(0);
            assertThat(answer.accepted()).as(answer.words()).isTrue();
        }
        assertThat(messages().get(0)).contains("renouvelé");
        assertThat(new Caller(http, "lea")
                        .read("/api/applications/" + application)
                        .at("/status/code")
                        .asText())
                .isEqualTo("issued");
        round.round();
        assertThat(renewal()).isEmpty();
    }

    @Test
    void whatWasShownBeforeIsThereToBeginWith() {
        String application = begun();

        JsonNode task = new Caller(http, "lea")
                .read("/api/tasks/" + new Caller(http, "lea").tasks(application).get(0));

        assertThat(task.toString()).contains("A seminar paper on migration");
    }

    @Test
    void whoDoesNothingIsRemindedAndItEndsInPeace() {
        String application = begun();

        ring(application, "lastReminderDue");
        assertThat(messages().get(0)).contains("Bientôt");
        ring(application, "badgeHasEnded");

        assertThat(messages().get(0)).contains("fini");
        assertThat(renewal()).isEmpty();
        assertThat(new Caller(http, "lea").tasks(application)).isEmpty();
        assertThat(awards.last(awards.find(id).orElseThrow()).id()).isEqualTo(id);
    }

    @Test
    void whoWantsNoneSaysSoAndIsNotAskedAgain() {
        String application = begun();

        assertThat(new Caller(http, "lea")
                        .post("/api/applications/" + application + "/withdraw", null)
                        .getStatusCode()
                        .is2xxSuccessful())
                .isTrue();
        round.round();

        assertThat(renewal()).isEmpty();
    }

    @Test
    void notYetLeavesTimeToCompleteEvenAfterTheEnd() {
        String application = begun();
        new Caller(http, "lea").complete(application, shownAnew());
        String criterion = new Caller(http, "lea").criteria(BADGE).get(0);
        assertThat(new Caller(http, "scd")
                        .review(application, BADGE, "notYet", List.of(criterion))
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
        ending("-1 days");
        ring(application, "takebackOver");

        Instant due = Instant.parse(new Caller(http, "lea")
                .read("/api/tasks/" + new Caller(http, "lea").tasks(application).get(0))
                .path("dueAt")
                .asText());

        assertThat(due).isAfter(Instant.now().plus(Duration.ofDays(29)));
    }

    @Test
    void eightNodesThatLookAtOnceBeginItOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> rounds = java.util.stream.IntStream.range(0, 8)
                    .<Future<?>>mapToObj(it -> threads.submit(round::round))
                    .toList();
            for (Future<?> one : rounds) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(jdbc.sql("SELECT count(*) FROM openrec.application WHERE renews = ?")
                        .param(id.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void nobodyIsAskedTooEarlyNorForWhatDoesNotHoldNorWhileAnotherRequestIsOpen() {
        ending("61 days");
        round.round();
        assertThat(renewal()).isEmpty();

        ending("10 days");
        jdbc.sql("UPDATE openrec.award SET standing = 'REVOKED' WHERE id = ?")
                .param(id.value())
                .update();
        round.round();
        assertThat(renewal()).isEmpty();

        jdbc.sql("UPDATE openrec.award SET standing = 'GOOD' WHERE id = ?")
                .param(id.value())
                .update();
        String other = new Caller(http, "lea").apply(BADGE);
        round.round();
        assertThat(renewal().orElseThrow().path("id").asText()).isEqualTo(other);
        new Caller(http, "lea").withdrawAll();
        round.round();
        assertThat(renewal().orElseThrow().at("/status/code").asText()).isEqualTo("renewing");
    }
}
