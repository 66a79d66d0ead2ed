package org.openrec.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTests {

    @TempDir
    Path folder;

    /** Unpacking takes seconds, so most of these tests do it once between them. */
    @BeforeEach
    void shareTheUnpackedPrograms() throws IOException {
        Path shared = Files.createDirectories(
                Path.of("target", "test-postgres-programs").toAbsolutePath());
        Files.createSymbolicLink(folder.resolve("postgres-programs"), shared);
    }

    @AfterEach
    void leaveTheSharedProgramsAlone() throws IOException {
        Path programs = folder.resolve("postgres-programs");
        if (Files.isSymbolicLink(programs)) {
            Files.delete(programs);
        }
    }

    @Test
    void keepsItsDataAndCommitsDurably() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, Durability.DURABLE)) {
            execute(postgres, "CREATE TABLE kept AS SELECT 42 AS answer");

            assertThat(query(postgres, "SHOW fsync")).isEqualTo("on");
            assertThat(query(postgres, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(query(postgres, "SHOW data_checksums")).isEqualTo("on");
            assertThat(query(postgres, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
        }

        try (EmbeddedPostgres again = EmbeddedPostgres.start(folder, Durability.DURABLE)) {
            assertThat(query(again, "SELECT answer FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void refusesAWrongPasswordAndKeepsItsOwnToItself() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, Durability.FORGETFUL)) {
            assertThatThrownBy(
                            () -> DriverManager.getConnection(postgres.jdbcUrl("postgres"), postgres.user(), "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve("postgres-password"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void refusesASecondStarterInPlainWords() {
        try (EmbeddedPostgres first = EmbeddedPostgres.start(folder, Durability.FORGETFUL)) {
            assertThat(first.user()).isEqualTo("openrec");
            assertThatThrownBy(() -> EmbeddedPostgres.start(folder, Durability.FORGETFUL))
                    .isInstanceOf(PostgresUnavailable.class)
                    .hasMessageContaining("Another Openrec already uses the data folder");
        }
    }

    @Test
    void startsAgainAfterTheServerWasKilled() throws Exception {
        EmbeddedPostgres killed = EmbeddedPostgres.start(folder, Durability.DURABLE);
        execute(killed, "CREATE TABLE kept AS SELECT 1 AS one");
        ProcessHandle server =
                PostmasterFile.in(folder.resolve("postgres")).runningServer().orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
        killed.close();

        try (EmbeddedPostgres again = EmbeddedPostgres.start(folder, Durability.DURABLE)) {
            assertThat(query(again, "SELECT one FROM kept")).isEqualTo("1");
        }
    }

    @Test
    void comesBackByItselfWhereTheServerAloneWasKilled() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, Durability.DURABLE)) {
            execute(postgres, "CREATE TABLE kept AS SELECT 1 AS one");
            ProcessHandle server = PostmasterFile.in(folder.resolve("postgres"))
                    .runningServer()
                    .orElseThrow();
            server.destroyForcibly();
            server.onExit().join();

            await().ignoreExceptions().untilAsserted(() -> assertThat(query(postgres, "SELECT one FROM kept"))
                    .isEqualTo("1"));
        }
    }

    @Test
    void startsAgainAfterItsJvmWasKilledAndLeftTheServerBehind() throws Exception {
        Process jvm = startInAnotherJvm();
        ProcessHandle orphan =
                PostmasterFile.in(folder.resolve("postgres")).runningServer().orElseThrow();
        jvm.destroyForcibly().waitFor();
        assertThat(orphan.isAlive()).isTrue();

        try (EmbeddedPostgres again = EmbeddedPostgres.start(folder, Durability.DURABLE)) {
            assertThat(query(again, "SELECT kept FROM kept")).isEqualTo("yes");
            assertThat(PostmasterFile.in(folder.resolve("postgres"))
                            .runningServer()
                            .orElseThrow()
                            .pid())
                    .isNotEqualTo(orphan.pid());
        }
    }

    @Test
    void mendsASetUpThatWasKilledHalfWay() throws Exception {
        Files.createDirectories(folder.resolve("postgres-unfinished/base"));
        Files.writeString(folder.resolve("postgres-unfinished/PG_VERSION"), "17");

        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, Durability.FORGETFUL)) {
            assertThat(query(postgres, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void mendsAnUnpackingThatWasKilledHalfWay() throws Exception {
        Path programs = folder.resolve("postgres-programs");
        Files.delete(programs);
        Path halfWay = Files.createDirectories(programs.resolve("unfinished-1/bin"));

        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, Durability.FORGETFUL)) {
            assertThat(query(postgres, "SELECT 1")).isEqualTo("1");
            assertThat(halfWay).doesNotExist();
        }
    }

    @Test
    void isNotMistakenForAnotherProgramThatGotItsNumber() throws Exception {
        EmbeddedPostgres.start(folder, Durability.FORGETFUL).close();
        Files.writeString(
                folder.resolve("postgres/postmaster.pid"),
                ProcessHandle.current().pid() + "\n");

        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, Durability.FORGETFUL)) {
            assertThat(query(postgres, "SELECT 1")).isEqualTo("1");
        }
    }

    private Process startInAnotherJvm() throws IOException {
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path").replace(File.pathSeparator + File.pathSeparator, ":"),
                        StartAndStay.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        InputStream output = jvm.getInputStream();
        StringBuilder said = new StringBuilder();
        for (int next = output.read(); next >= 0 && said.indexOf("READY") < 0; next = output.read()) {
            said.append((char) next);
        }
        assertThat(said.toString()).contains("READY");
        return jvm;
    }

    /** Starts the server, writes a row, says so, and waits to be killed. */
    static final class StartAndStay {

        private StartAndStay() {}

        public static void main(String[] arguments) throws Exception {
            EmbeddedPostgres postgres = EmbeddedPostgres.start(Path.of(arguments[0]), Durability.DURABLE);
            execute(postgres, "CREATE TABLE kept AS SELECT 'yes'::text AS kept");
            System.out.println("READY");
            Thread.currentThread().join();
        }
    }

    private static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = connect(postgres);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = connect(postgres);
                var statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static Connection connect(EmbeddedPostgres postgres) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl("postgres"), postgres.user(), postgres.password());
    }
}
