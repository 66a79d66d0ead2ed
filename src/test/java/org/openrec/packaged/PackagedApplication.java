package org.openrec.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openrec.Patience;

/** The executable jar as the container image has it, running over a data folder of its own. */
final class PackagedApplication {

    private static final SpreadJar SPREAD = SpreadJar.make();

    /** As in {@code Pause Young (Normal) (G1 Evacuation Pause) 301M->115M(512M) 3.2ms}. */
    private static final Pattern HELD = Pattern.compile("->(\\d+)M\\(");

    private final Path data;
    private final int port;
    private final Process process;

    private PackagedApplication(Path data, int port, Process process) {
        this.data = data;
        this.port = port;
        this.process = process;
    }

    static PackagedApplication start(Path data, String... properties) throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                SpreadJar.java(),
                "-Xmx512m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xlog:gc:file=" + data.resolve("gc.log"),
                "-XX:TieredStopAtLevel=1", // it lives for seconds: starting fast is worth more than running fast
                SPREAD.classArchive(),
                "-jar",
                SPREAD.jar().toString(),
                "--server.port=" + port,
                "--openrec.data-dir=" + data,
                "--openrec.demo.busy=false"));
        for (String property : properties) {
            command.add("--" + property);
        }
        Files.createDirectories(data);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolve("openrec.log").toFile()))
                .start();
        PackagedApplication application = new PackagedApplication(data, port, process);
        try {
            application.awaitReady();
        } catch (RuntimeException e) {
            application.stop();
            throw e;
        }
        return application;
    }

    private void awaitReady() {
        await("start").pollInterval(Duration.ofMillis(100)).until(() -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("The application has ended, see " + data.resolve("openrec.log"));
            }
            return answers();
        });
    }

    private boolean answers() {
        try {
            HttpRequest request = HttpRequest.newBuilder(uri("/api/achievements"))
                    .timeout(Patience.LONG)
                    .build();
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The most that was held after a collection, in megabytes. */
    int mostHeld() throws IOException {
        return Files.readAllLines(data.resolve("gc.log")).stream()
                .map(HELD::matcher)
                .filter(Matcher::find)
                .mapToInt(line -> Integer.parseInt(line.group(1)))
                .max()
                .orElseThrow();
    }

    /** How many classes it has loaded since its start. */
    long classesLoaded() throws IOException, InterruptedException {
        Process counting = new ProcessBuilder(
                        Path.of(SpreadJar.java()).resolveSibling("jstat").toString(),
                        "-class",
                        Long.toString(process.pid()))
                .start();
        String figures = new String(counting.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(counting.waitFor()).isZero();
        return Long.parseLong(
                figures.lines().skip(1).findFirst().orElseThrow().strip().split(" +")[0]);
    }

    boolean runs() {
        return process.isAlive();
    }

    int port() {
        return port;
    }

    /** What it has written so far. */
    String log() throws IOException {
        return Files.readString(data.resolve("openrec.log"));
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Kills the JVM hard; its PostgreSQL is left alone, as after a crash. */
    void kill() {
        process.destroyForcibly();
        join();
    }

    /** Kills the JVM and the PostgreSQL under it hard, as when a machine loses its power. */
    void killWithDatabase() throws IOException {
        long postmaster =
                Long.parseLong(Files.readAllLines(postmasterFile()).get(0).trim());
        process.destroyForcibly();
        ProcessHandle.of(postmaster).ifPresent(ProcessHandle::destroyForcibly);
        join();
    }

    /** Stops it as an operator would. */
    void stop() {
        process.destroy();
        join();
    }

    private void join() {
        try {
            assertThat(process.waitFor(Patience.LONG.toSeconds(), TimeUnit.SECONDS))
                    .isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A look into the database beside the application. */
    Connection database() throws SQLException {
        try {
            String databasePort = Files.readAllLines(postmasterFile()).get(3).trim();
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + databasePort + "/postgres",
                    "openrec",
                    Files.readString(data.resolve("postgres-password")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path postmasterFile() {
        return data.resolve("postgres").resolve("postmaster.pid");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
