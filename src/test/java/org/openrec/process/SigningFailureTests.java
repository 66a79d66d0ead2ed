package org.openrec.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openrec.Caller;
import org.openrec.OpenrecTest;
import org.openrec.application.process.BadgeApplicationProcess;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A badge that cannot be issued leaves an incident, and nothing half done. */
@OpenrecTest
@Import(CaseDriver.class)
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class SigningFailureTests {

    private static final String BADGE = "mediation-culturelle";
    private static final int TRIES = 3;

    @Autowired
    TestRestTemplate http;

    @Autowired
    CaseDriver cases;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void noCredentialCanBeKept() {
        jdbc.sql("""
                CREATE FUNCTION openrec.disk_full() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN RAISE EXCEPTION 'disk full'; END $$""").update();
        jdbc.sql("CREATE TRIGGER disk_full BEFORE INSERT ON openrec.credential"
                        + " FOR EACH ROW EXECUTE FUNCTION openrec.disk_full()")
                .update();
    }

    @AfterEach
    void credentialsCanBeKeptAgain() {
        jdbc.sql("DROP FUNCTION IF EXISTS openrec.disk_full() CASCADE").update();
    }

    @Test
    void theCaseBecomesAnIncidentAndGoesOnWhenTheCauseIsGone() {
        Caller lea = new Caller(http, "lea");
        String id = lea.apply(BADGE);
        new Caller(http, "dci").review(id, BADGE, "accepted", List.of());
        cases.run(id, BadgeApplicationProcess.TAKEBACK_OVER);
        String job = cases.job(id, BadgeApplicationProcess.ISSUE).getId();
        long signatures = rows("signature_entry");

        for (int i = 0; i < TRIES; i++) {
            assertThatThrownBy(() -> management.executeJob(job)).hasStackTraceContaining("disk full");
        }

        assertThat(cases.incidents(id)).containsExactly(BadgeApplicationProcess.ISSUE);
        assertThat(rows("credential WHERE application_id = '" + id + "'")).isZero();
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
        assertThat(rows("credential WHERE application_id = '" + id + "'")).isEqualTo(1);
    }

    private long rows(String table) {
        return jdbc.sql("SELECT count(*) FROM openrec." + table)
                .query(Long.class)
                .single();
    }
}
