package org.openrec.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openrec.Caller;
import org.openrec.OpenrecTest;
import org.openrec.people.Acting;
import org.openrec.people.OrganisationId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What students are told of how long a service takes is the service's own time. */
@OpenrecTest
class UsualDaysTests {

    private static final String BADGE = "recherche-documentaire";
    private static final String ELSEWHERE = "usual-days";
    private static final Instant BEGIN = Instant.parse("2026-01-05T08:00:00Z");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FollowUp followUp;

    @AfterEach
    void away() {
        jdbc.sql("update openrec.application set organisation = 'scd' where organisation = ?")
                .param(ELSEWHERE)
                .update();
    }

    @Test
    void isUnknownWithoutADecision() {
        assertThat(followUp.usualDays(new OrganisationId(ELSEWHERE))).isEmpty();
    }

    /** Read in two days; then the student takes thirty; then read in four. */
    @Test
    void leavesOutWhatTheStudentTook() throws Exception {
        String id = decided();
        reviewedAt(id, 1, BEGIN.plus(Duration.ofDays(2)));
        secondRound(id, BEGIN.plus(Duration.ofDays(32)), BEGIN.plus(Duration.ofDays(36)));

        assertThat(followUp.usualDays(new OrganisationId(ELSEWHERE))).hasValue(3);
    }

    /** What is taken back and given again counts once, to the last time. */
    @Test
    void countsAReviewThatWasGivenAgainToItsLastTime() throws Exception {
        String id = decided();
        reviewedAt(id, 1, BEGIN.plus(Duration.ofDays(5)));

        assertThat(followUp.usualDays(new OrganisationId(ELSEWHERE))).hasValue(5);
    }

    /** As the service usually takes; without a history, as the badge promises. */
    @Test
    void anAnswerIsExpectedWhenTheServiceUsuallyGivesIt() throws Exception {
        String decided = decided();
        reviewedAt(decided, 1, BEGIN.plus(Duration.ofDays(5)));
        Caller marc = new Caller(http, "marc");
        marc.withdrawAll();
        String sent = marc.apply(BADGE);

        sentTo(sent, "nobody-yet");
        assertThat(waitFor(sent)).isEqualTo(Duration.ofDays(10));
        sentTo(sent, ELSEWHERE);
        assertThat(waitFor(sent)).isEqualTo(Duration.ofDays(5));
    }

    private void sentTo(String application, String organisation) {
        jdbc.sql("update openrec.application set organisation = ? where id = cast(? as uuid)")
                .params(organisation, application)
                .update();
    }

    private Duration waitFor(String application) {
        return Acting.as("marc", () -> {
            ApplicationView view = followUp.find(ApplicationId.of(application)).orElseThrow();
            return Duration.between(
                    view.round().sentAt(), followUp.expected(view).orElseThrow());
        });
    }

    private String decided() throws Exception {
        Caller lea = new Caller(http, "lea");
        lea.withdrawAll();
        String id = lea.apply(BADGE);
        new Caller(http, "scd").review(id, BADGE, "refused", lea.criteria(BADGE));
        ArrayNode rounds = rounds(id);
        ((ObjectNode) rounds.get(0)).set("sentAt", time(rounds.get(0), BEGIN));
        write(id, rounds);
        sentTo(id, ELSEWHERE);
        return id;
    }

    private void secondRound(String id, Instant sent, Instant reviewed) throws Exception {
        ArrayNode rounds = rounds(id);
        ObjectNode second = rounds.get(0).deepCopy();
        second.put("number", 2).set("sentAt", time(second, sent));
        write(id, rounds.add(second));
        jdbc.sql("""
                        insert into openrec.application_review (application, round, reviewer, reviewer_name, opinion, given_at)
                        select application, 2, reviewer, reviewer_name, opinion, given_at
                        from openrec.application_review where application = cast(? as uuid)
                        """).param(id).update();
        reviewedAt(id, 2, reviewed);
    }

    private void reviewedAt(String id, int round, Instant at) {
        int rows = jdbc.sql("update openrec.application_review set given_at = ?"
                        + " where application = cast(? as uuid) and round = ?")
                .params(Timestamp.from(at), id, round)
                .update();
        assertThat(rows).isEqualTo(1);
    }

    /** In the way the application itself writes a time. */
    private static JsonNode time(JsonNode round, Instant at) {
        assertThat(round.path("sentAt").isNumber()).as("seconds").isTrue();
        return JSON.getNodeFactory().numberNode(at.getEpochSecond());
    }

    private ArrayNode rounds(String id) throws Exception {
        return (ArrayNode) JSON.readTree(jdbc.sql("select rounds from openrec.application where id = cast(? as uuid)")
                .param(id)
                .query(String.class)
                .single());
    }

    private void write(String id, ArrayNode rounds) {
        jdbc.sql("update openrec.application set rounds = cast(? as jsonb) where id = cast(? as uuid)")
                .params(rounds.toString(), id)
                .update();
    }
}
