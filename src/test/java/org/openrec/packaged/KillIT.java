package org.openrec.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openrec.Caller;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.web.client.RestTemplateBuilder;

/** Thirty badges are being issued; the application is killed hard again and again; each badge is there once. */
class KillIT {

    private static final int BADGES = 30;
    private static final String BADGE = "recherche-documentaire";
    private static final String AT_ONCE = "openrec.application.takeback=PT0S";
    private static final String SHORT_LOCKS = "camunda.bpm.job-execution.lock-time-in-millis=3000";
    private static final String WORK_LEFT =
            "SELECT count(*) FROM engine.act_ru_job WHERE handler_type_ <> 'history-cleanup'";
    private static final long SEED = System.nanoTime();

    @TempDir
    Path data;

    private Optional<PackagedApplication> started = Optional.empty();

    @AfterEach
    void nothingRunsOn() {
        started.ifPresent(PackagedApplication::stop);
    }

    private PackagedApplication start(String... properties) throws IOException {
        PackagedApplication application = PackagedApplication.start(data, properties);
        started = Optional.of(application);
        return application;
    }

    @Test
    void eachBadgeIsIssuedOnceHoweverOftenTheApplicationDies() throws Exception {
        PackagedApplication first = start(AT_ONCE, "camunda.bpm.job-execution.enabled=false");
        addStudents(first);
        acceptEverything(first);
        first.stop();

        Random random = new Random(SEED);
        int deaths = 0;
        PackagedApplication running = start(AT_ONCE, SHORT_LOCKS);
        while (deaths < 4 && issued(running) < BADGES) {
            int soFar = issued(running);
            waitForMoreThan(running, soFar + random.nextInt(8));
            TimeUnit.MICROSECONDS.sleep(random.nextInt(20_000)); // the random moment itself
            if (deaths % 2 == 0) {
                running.kill();
            } else {
                running.killWithDatabase();
            }
            deaths++;
            running = start(AT_ONCE, SHORT_LOCKS);
        }
        PackagedApplication last = running;
        await("all badges, seed " + SEED)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> issued(last) == BADGES && count(last, WORK_LEFT) == 0);
        assertThat(deaths)
                .as("deaths while badges were being issued, seed " + SEED)
                .isPositive();
        assertThat(count(last, "SELECT count(*) FROM openrec.credential")).isEqualTo(BADGES);
        assertThat(count(last, "SELECT count(DISTINCT source_id) FROM openrec.award"))
                .isEqualTo(BADGES);
        assertThat(count(last, "SELECT count(*) FROM openrec.application WHERE status = 'ISSUED'"))
                .isEqualTo(BADGES);
        assertThat(count(last, "SELECT count(*) FROM openrec.message WHERE once LIKE '%announceBadge%'"))
                .isEqualTo(BADGES);
        assertThat(count(last, "SELECT count(*) FROM engine.act_ru_incident")).isZero();
    }

    /** It dies at random moments while a table of persons is brought; afterwards the same table makes nobody twice. */
    @Test
    void aTableOfPersonsIsThereWholeOrNotAtAll() throws Exception {
        int persons = 10_000;
        StringBuilder table = new StringBuilder("login;nom;mail;role\n");
        for (int n = 1; n <= persons; n++) {
            table.append("brought%1$d;Brought %1$d;brought%1$d@univ.example;student\n".formatted(n));
        }
        Random random = new Random(SEED);
        PackagedApplication running = start();
        for (int deaths = 0; deaths < 2; deaths++) {
            PackagedApplication dying = running;
            CompletableFuture<Void> bringing = CompletableFuture.runAsync(() -> bring(dying, table.toString()));
            TimeUnit.MILLISECONDS.sleep(random.nextInt(1_500)); // the random moment itself
            running.kill();
            assertThat(bringing.handle((done, died) -> true).get()).isTrue();
            running = start();
            assertThat(brought(running)).as("seed " + SEED).isIn(0, persons);
        }
        assertThat(bring(running, table.toString())).isEqualTo(200);
        assertThat(bring(running, table.toString())).isEqualTo(200);
        assertThat(brought(running)).isEqualTo(persons);
        assertThat(count(
                        running,
                        "SELECT count(*) FROM openrec.membership m JOIN openrec.person p ON p.id = m.person_id"
                                + " WHERE p.login LIKE 'brought%'"))
                .isEqualTo(persons);
    }

    private static int bring(PackagedApplication application, String table) {
        return new TestRestTemplate(
                        new RestTemplateBuilder().rootUri(application.uri("").toString()))
                .withBasicAuth("admin", "openrec")
                .postForEntity("/api/people/import", table, String.class)
                .getStatusCode()
                .value();
    }

    private static int brought(PackagedApplication application) {
        return count(application, "SELECT count(*) FROM openrec.person WHERE login LIKE 'brought%'");
    }

    private static void waitForMoreThan(PackagedApplication application, int badges) {
        await("more badges, seed " + SEED)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(2))
                .until(() -> issued(application) >= Math.min(badges, BADGES));
    }

    private static void addStudents(PackagedApplication application) throws SQLException {
        try (Connection database = application.database();
                Statement statement = database.createStatement()) {
            statement.execute("""
                    INSERT INTO openrec.person (id, login, display_name, email, language, password_hash)
                    SELECT gen_random_uuid(), 'student' || n, 'Student ' || n, 'student' || n || '@example.org',
                           language, password_hash
                    FROM openrec.person, generate_series(1, %d) n WHERE login = 'lea'""".formatted(BADGES));
            statement.execute("""
                    INSERT INTO openrec.membership (person_id, role)
                    SELECT id, 'STUDENT' FROM openrec.person WHERE login LIKE 'student%'""");
        }
    }

    private static void acceptEverything(PackagedApplication application) {
        TestRestTemplate http = new TestRestTemplate(
                new RestTemplateBuilder().rootUri(application.uri("").toString()));
        Caller reviewer = new Caller(http, "scd");
        for (int n = 1; n <= BADGES; n++) {
            String id = new Caller(http, "student" + n).apply(BADGE);
            JsonNode answer = reviewer.review(id, BADGE, "accepted", List.of()).getBody();
            assertThat(answer).as("the review").isNotNull();
        }
    }

    private static int issued(PackagedApplication application) {
        return count(application, "SELECT count(*) FROM openrec.credential");
    }

    private static int count(PackagedApplication application, String query) {
        try (Connection database = application.database();
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }
}
