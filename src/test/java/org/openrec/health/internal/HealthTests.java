package org.openrec.health.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openrec.OpenrecTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.StatementCallback;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What is broken below a node shows in its health, without details, to whoever asks; and again when it is mended. */
@OpenrecTest
@TestPropertySource(properties = {"openrec.health.round=PT0.2S", "openrec.health.patience=PT4S"})
class HealthTests {

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    @Autowired
    JobExecutor jobs;

    @AfterEach
    void mend() {
        writable(true);
        jobs.start();
        awaitStatus("readiness", 200);
        awaitStatus("liveness", 200);
    }

    @Test
    void aNodeWhoseJobsAreNotLookedForIsNeitherReadyNorAlive() {
        awaitStatus("readiness", 200);
        awaitStatus("liveness", 200);

        jobs.shutdown();

        awaitStatus("readiness", 503);
        awaitStatus("liveness", 503);
        assertThat(ask("readiness").getBody()).isEqualTo("{\"status\":\"DOWN\"}");
    }

    @Test
    void aDatabaseThatIsOnlyReadMakesANodeUnreadyAndIsNotMendedByANewStart() {
        awaitStatus("readiness", 200);

        writable(false);

        awaitStatus("readiness", 503);
        assertThat(ask("readiness").getBody()).isEqualTo("{\"status\":\"DOWN\"}");
        assertThat(ask("liveness").getStatusCode().value()).isEqualTo(200);
    }

    /** As when its disk is full: it answers, and refuses each row. */
    @Test
    void aDatabaseThatRefusesRowsMakesANodeUnready() {
        awaitStatus("readiness", 200);
        jdbc.sql("alter table openrec.pulse add constraint full_disk check (false) not valid")
                .update();
        try {
            awaitStatus("readiness", 503);
        } finally {
            jdbc.sql("alter table openrec.pulse drop constraint full_disk").update();
        }
    }

    private void writable(boolean writable) {
        String readOnly = writable ? "off" : "on";
        new JdbcTemplate(database).execute((StatementCallback<Boolean>) statement -> {
            statement.execute("set default_transaction_read_only = off");
            String name = statement.getConnection().getCatalog();
            statement.execute("alter database " + name + " set default_transaction_read_only = " + readOnly);
            statement.execute("set default_transaction_read_only = " + readOnly);
            // the others learn of it when they connect again
            return statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where datname = current_database() and pid <> pg_backend_pid()");
        });
    }

    private void awaitStatus(String group, int status) {
        await().pollInterval(Duration.ofMillis(200))
                .untilAsserted(
                        () -> assertThat(ask(group).getStatusCode().value()).isEqualTo(status));
    }

    private ResponseEntity<String> ask(String group) {
        return http.getForEntity("/actuator/health/" + group, String.class);
    }
}
