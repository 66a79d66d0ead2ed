package org.openrec.benchmark;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * From the README's command to the first page, over an empty data folder, and the memory that it then holds (resident
 * set, Linux alone).
 */
class StartBenchmark {

    private static final Path DATA = Path.of("target", "benchmark-start");
    private static final Duration UNTIL_IT_IS_QUIET = Duration.ofSeconds(25);

    @Test
    void fromTheCommandToTheFirstPage() throws Exception {
        FileSystemUtils.deleteRecursively(DATA);
        int port = freePort();
        ProcessBuilder command = new ProcessBuilder("mvn", "-B", "spring-boot:run");
        command.environment().put("OPENREC_DATA_DIR", DATA.toString());
        command.environment().put("SERVER_PORT", Integer.toString(port));
        command.redirectErrorStream(true)
                .redirectOutput(Path.of("target", "benchmark-start.log").toFile());
        long begin = System.nanoTime();
        Process maven = command.start();
        try {
            await().atMost(Duration.ofMinutes(3))
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> answers(port));
            double seconds = (System.nanoTime() - begin) / 1e9;
            await().pollDelay(UNTIL_IT_IS_QUIET)
                    .atMost(UNTIL_IT_IS_QUIET.plusSeconds(30))
                    .until(() -> answers(port));
            System.out.printf(Locale.ROOT, "first page after %.1f s, %d MB resident%n", seconds, largest(maven) / 1024);
        } finally {
            maven.descendants().forEach(ProcessHandle::destroy);
            maven.destroy();
        }
    }

    private static boolean answers(int port) {
        try {
            HttpURLConnection page = (HttpURLConnection)
                    URI.create("http://localhost:" + port + "/").toURL().openConnection();
            return page.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The largest of what the command has started; its command line is too long to be read. */
    private static long largest(Process maven) {
        return maven.descendants().mapToLong(StartBenchmark::resident).max().orElseThrow();
    }

    /** In kilobytes. */
    private static long resident(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException ended) {
            return 0;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
