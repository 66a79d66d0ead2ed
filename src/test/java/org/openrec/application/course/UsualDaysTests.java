package org.openrec.application.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openrec.Caller;
import org.openrec.OpenrecTest;
import org.openrec.application.ApplicationId;
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

    /** The badge page, the task of the service and the page of the student say one thing. */
    @Test
    void anAnswerIsExpectedWhenTheTaskOfTheServiceIsDue() throws Exception {
        String decided = decided();
        reviewedAt(decided, 1, BEGIN.plus(Duration.ofDays(5)));
        Caller marc = new Caller(http, "marc");
        marc.withdrawAll();
        String sent = marc.apply(BADGE);

        assertThat(waitFor(sent)).isCloseTo(Duration.ofDays(10), Duration.ofMinutes(1));
        jdbc.sql("update openrec.task_entry set due_at = due_at + interval '2 days' where subject_id = ?")
                .param(sent)
                .update();
        assertThat(waitFor(sent)).isCloseTo(Duration.ofDays(12), Duration.ofMinutes(1));
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
        jdbc.sql("update openrec.application_round set sent_at = ? where application = cast(? as uuid)")
                .params(Timestamp.from(BEGIN), id)
                .update();
        sentTo(id, ELSEWHERE);
        return id;
    }

    private void secondRound(String id, Instant sent, Instant reviewed) throws Exception {
        jdbc.sql("""
                        insert into openrec.application_round (application, number, sent_at, answers)
                        select application, 2, ?, answers from openrec.application_round
                        where application = cast(? as uuid)
                        """).params(Timestamp.from(sent), id).update();
        jdbc.sql("""
                        insert into openrec.application_review (application, round, reviewer, reviewer_name, organisation,
                            opinion, given_at)
                        select application, 2, reviewer, reviewer_name, organisation, opinion, given_at
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
}
