package org.openrec.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL server of our own on the loopback address, whose data stays in a folder.
 *
 * <p>Whatever was killed before, this process, the server or the set-up of its folder, the next start mends it. A server
 * that is killed while this process lives is started again on its port, so that connections can be made anew.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String USER = "openrec";
    private static final int ATTEMPTS = 15;

    private final DataFolder folder;
    private final Programs programs;
    private final Durability durability;
    private final String password;
    private final Watch watch = new Watch();
    private boolean closed;
    private int port;

    private EmbeddedPostgres(DataFolder folder, Programs programs, Durability durability, String password) {
        this.folder = folder;
        this.programs = programs;
        this.durability = durability;
        this.password = password;
    }

    /**
     * Starts the server, setting its folder up the first time.
     *
     * @param dataDir stays; holds the data, the programs and the password
     * @throws PostgresUnavailable if it cannot run here, or another Openrec uses the folder
     */
    public static EmbeddedPostgres start(Path dataDir, Durability durability) {
        DataFolder folder = DataFolder.open(dataDir);
        boolean started = false;
        try {
            Programs programs = Programs.in(PostgresBinaries.unpackInto(folder.path()));
            EmbeddedPostgres postgres = new EmbeddedPostgres(folder, programs, durability, folder.password());
            postgres.setUp();
            postgres.stopOrphan();
            postgres.port = freePort();
            postgres.launch();
            postgres.watch.begin(postgres::mend);
            started = true;
            return postgres;
        } catch (IOException e) {
            throw new PostgresUnavailable("The embedded PostgreSQL could not be started in " + dataDir, e);
        } finally {
            if (!started) {
                folder.close();
            }
        }
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    /** The JDBC address of a database of this server; {@code postgres} is always there. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private void setUp() throws IOException {
        if (Files.isDirectory(folder.cluster())) {
            programs.own(folder.cluster());
            return;
        }
        Path unfinished = folder.path().resolve("postgres-unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        programs.own(unfinished);
        Path passwordCopy = unfinished.resolveSibling("postgres-unfinished-password");
        Files.copy(folder.passwordFile(), passwordCopy, StandardCopyOption.REPLACE_EXISTING);
        try {
            Programs.Outcome outcome = initialise(unfinished, passwordCopy);
            if (!outcome.succeeded()) {
                throw new PostgresUnavailable("The PostgreSQL data folder could not be set up:\n" + outcome.output());
            }
        } finally {
            Files.delete(passwordCopy);
        }
        Files.move(unfinished, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private Programs.Outcome initialise(Path cluster, Path passwordCopy) throws IOException {
        programs.lend(passwordCopy);
        return programs.run(
                "initdb",
                "--pgdata=" + cluster,
                "--username=" + USER,
                "--pwfile=" + passwordCopy,
                "--auth=scram-sha-256",
                "--data-checksums",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
    }

    private void stopOrphan() throws IOException {
        PostmasterFile file = PostmasterFile.in(folder.cluster());
        var orphan = file.runningServer();
        if (orphan.isPresent()) {
            LOG.info("Stopping the PostgreSQL server that an earlier start left behind");
            if (!stop("fast").succeeded() && !stop("immediate").succeeded()) {
                orphan.get().destroyForcibly();
            }
        }
        file.removeIfStale();
    }

    /** After a hard kill, processes of the old server hold its shared memory for some seconds more. */
    private void launch() throws IOException {
        Path log = folder.cluster().resolve("server.log");
        Programs.Outcome outcome = new Programs.Outcome(-1, "");
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            outcome = programs.run(
                    "pg_ctl",
                    "start",
                    "-w",
                    "-t",
                    "580",
                    "-D",
                    folder.cluster().toString(),
                    "-l",
                    log.toString(),
                    "-o",
                    options());
            if (outcome.succeeded()) {
                return;
            }
            LOG.info("PostgreSQL did not start yet, attempt {} of {}", attempt, ATTEMPTS);
            pause();
            PostmasterFile.in(folder.cluster()).removeIfStale();
        }
        throw new PostgresUnavailable(
                "PostgreSQL does not start in " + folder.cluster() + "; its log is " + log + "\n" + outcome.output());
    }

    private synchronized void mend() {
        try {
            PostmasterFile file = PostmasterFile.in(folder.cluster());
            if (!closed && file.runningServer().isEmpty()) {
                LOG.warn("PostgreSQL is gone; starting it again");
                file.removeIfStale();
                launch();
                LOG.info("PostgreSQL is back");
            }
        } catch (IOException | PostgresUnavailable e) {
            LOG.error("PostgreSQL is gone and could not be started again; the next try is in a second", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresUnavailable("Interrupted while PostgreSQL was starting", e);
        }
    }

    private String options() {
        String durable = durability == Durability.DURABLE ? "on" : "off";
        List<String> options = new ArrayList<>(List.of("-p", Integer.toString(port)));
        Map.of(
                        "listen_addresses", "127.0.0.1",
                        "unix_socket_directories", "",
                        "fsync", durable,
                        "synchronous_commit", durable,
                        "full_page_writes", durable,
                        "max_connections", "100",
                        "shared_buffers", "256MB",
                        // its log tells no values of anybody's rows
                        "log_error_verbosity", "terse",
                        "log_min_error_statement", "panic")
                .forEach((name, value) -> options.add("-c " + name + "='" + value + "'"));
        return String.join(" ", options);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Programs.Outcome stop(String mode) {
        return programs.run(
                "pg_ctl",
                "stop",
                "-w",
                "-t",
                "30",
                "-m",
                mode,
                "-D",
                folder.cluster().toString());
    }

    @Override
    public void close() {
        watch.close();
        stopForGood();
    }

    private synchronized void stopForGood() {
        closed = true;
        Programs.Outcome outcome = stop("fast");
        if (!outcome.succeeded()) {
            LOG.warn("PostgreSQL did not stop in good order; the next start mends it: {}", outcome.output());
        }
        folder.close();
    }
}
