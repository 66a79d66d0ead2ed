package org.openrec.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openrec.Caller;
import org.openrec.Openrec;
import org.openrec.OpenrecTest;
import org.openrec.application.BadgeApplicationProcess;
import org.openrec.application.request.AcceptedApplication.AcceptanceMissing;
import org.openrec.cases.FailedStep;
import org.openrec.cases.FailedSteps;
import org.openrec.people.Acting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;

/** A badge that cannot be issued leaves an incident, and nothing half done. */
@OpenrecTest
@Import(CaseDriver.class)
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class SigningFailureTests {

    private static final String BADGE = "mediation-culturelle";

    @Autowired
    TestRestTemplate http;

    @Autowired
    CaseDriver cases;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FailedSteps steps;

    @Autowired
    ConfigurableApplicationContext context;

    @Autowired
    ApplicationEventPublisher events;

    @BeforeEach
    void noCredentialCanBeKept() {
        FullDisk.begin(jdbc);
    }

    @AfterEach
    void credentialsCanBeKeptAgain() {
        FullDisk.end(jdbc);
    }

    @Test
    void theCaseBecomesAnIncidentAndGoesOnWhenTheCauseIsGone() {
        Caller lea = new Caller(http, "lea");
        String id = cases.accepted(lea, new Caller(http, "dci"), BADGE);
        String job = cases.job(id, BadgeApplicationProcess.ISSUE).getId();
        long signatures = rows("signature_entry");

        cases.signInVain(id);

        assertThat(cases.incidents(id)).containsExactly(BadgeApplicationProcess.ISSUE);
        assertThat(rows("award WHERE source_id = '" + id + "'")).isZero();
        assertThat(rows("signature_entry")).isEqualTo(signatures);
        assertThat(lea.read("/api/applications/" + id).path("credentialId").isNull())
                .isTrue();

        credentialsCanBeKeptAgain();
        management.setJobRetries(job, 1);
        management.executeJob(job);

        assertThat(lea.read("/api/applications/" + id)
                        .path("status")
                        .path("code")
                        .asText())
                .isEqualTo("issued");
        assertThat(rows("award WHERE source_id = '" + id + "'")).isEqualTo(1);
    }

    /** A signature without a review is no fault of the machine: nobody tries it again before somebody has mended it. */
    @Test
    void aBadgeThatNobodyAcceptedIsAnIncidentInWordsUntilSomebodyHasMendedIt() {
        credentialsCanBeKeptAgain();
        Caller lea = new Caller(http, "lea");
        String id = cases.accepted(lea, new Caller(http, "dci"), BADGE);
        standing(id, false);
        Job job = cases.job(id, BadgeApplicationProcess.ISSUE);

        assertThatThrownBy(() -> management.executeJob(job.getId())).isInstanceOf(AcceptanceMissing.class);

        assertThat(cases.incidents(id)).containsExactly(BadgeApplicationProcess.ISSUE);
        assertThat(cases.job(id, BadgeApplicationProcess.ISSUE).getRetries()).isZero();
        assertThat(http.getForEntity("/actuator/health/alarms", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(503);
        FailedStep failed = Acting.as("admin", steps::all).stream()
                .filter(it -> it.subject().id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(failed.reason().fr())
                .contains("1 membre du service qui le délivre")
                .contains("il y en a 0");
        assertThat(failed.nextTry()).isEmpty();
        assertThatThrownBy(() -> Acting.as("lea", steps::all)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Acting.as("dci", () -> steps.tryAgain(job.getId())))
                .isInstanceOf(AccessDeniedException.class);

        standing(id, true);
        Acting.as("admin", () -> steps.tryAgain(job.getId()));
        management.executeJob(job.getId());

        assertThat(rows("award WHERE source_id = '" + id + "'")).isEqualTo(1);
        assertThat(http.getForEntity("/actuator/health/alarms", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
    }

    /** Over hours, not within seconds; what was given up is tried once more at the next start. */
    @Test
    void triesAreSpreadAndGoOnAfterAStart() {
        String id = new Caller(http, "marc").apply(BADGE);
        new Caller(http, "dci").review(id, BADGE, "accepted", List.of());
        cases.run(id, BadgeApplicationProcess.TAKEBACK_OVER);
        String job = cases.job(id, BadgeApplicationProcess.ISSUE).getId();
        Instant begin = Instant.now();
        Instant last = begin;

        for (int i = 1; i < CaseDriver.TRIES; i++) {
            assertThatThrownBy(() -> management.executeJob(job)).hasStackTraceContaining("disk full");
            last = cases.job(id, BadgeApplicationProcess.ISSUE).getDuedate().toInstant();
            assertThat(last).isAfter(begin);
        }
        assertThatThrownBy(() -> management.executeJob(job)).hasStackTraceContaining("disk full");

        assertThat(last).isAfter(begin.plus(Duration.ofHours(12)));
        assertThat(cases.job(id, BadgeApplicationProcess.ISSUE).getRetries()).isZero();

        events.publishEvent(
                new ApplicationReadyEvent(new SpringApplication(Openrec.class), new String[0], context, Duration.ZERO));

        assertThat(cases.job(id, BadgeApplicationProcess.ISSUE).getRetries()).isEqualTo(1);
        credentialsCanBeKeptAgain();
        management.executeJob(job);
    }

    private void standing(String application, boolean stands) {
        jdbc.sql("UPDATE openrec.application_review SET taken_back = ? WHERE application = ?::uuid")
                .param(!stands)
                .param(application)
                .update();
    }

    private long rows(String table) {
        return jdbc.sql("SELECT count(*) FROM openrec." + table)
                .query(Long.class)
                .single();
    }
}
