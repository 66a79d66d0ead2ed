package org.openrec.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the PostgreSQL programs; as an ordinary user even where Openrec runs as root, which PostgreSQL refuses. */
final class Programs {

    private static final Logger LOG = LoggerFactory.getLogger(Programs.class);

    /** The ids of {@code nobody} on Linux: what the data belongs to where user namespaces are switched off. */
    private static final int NOBODY = 65534;

    private static final int ROOT = 0;

    /** A server that was killed may have much to recover before it answers. */
    private static final long PATIENCE_SECONDS = 600;

    private final Path home;
    private final List<String> asOrdinaryUser;
    private final OptionalInt owner;

    private Programs(Path home, List<String> asOrdinaryUser, OptionalInt owner) {
        this.home = home;
        this.asOrdinaryUser = asOrdinaryUser;
        this.owner = owner;
    }

    static Programs in(Path home) {
        if (!isRoot()) {
            return new Programs(home, List.of(), OptionalInt.empty());
        }
        List<String> namespace = List.of("unshare", "-U");
        if (works(namespace)) {
            return new Programs(home, namespace, OptionalInt.of(ROOT));
        }
        List<String> otherUser =
                List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--inh-caps=-all");
        if (works(otherUser)) {
            return new Programs(home, otherUser, OptionalInt.of(NOBODY));
        }
        throw new PostgresUnavailable("PostgreSQL does not run as root, and neither unshare nor setpriv works here."
                + " Start Openrec as an ordinary user, or set SPRING_DATASOURCE_URL to a PostgreSQL of yours.");
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean works(List<String> prefix) {
        try {
            return run(append(prefix, "true"), Path.of("/")).succeeded();
        } catch (PostgresUnavailable e) {
            return false;
        }
    }

    /** Makes a folder, with all in it, one that the programs own and can reach, whoever they ran as before. */
    void own(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        if (owner.isEmpty()) {
            return;
        }
        if (owner.getAsInt() == NOBODY) {
            openTheWayTo(folder);
        }
        if (!Files.getAttribute(folder, "unix:uid").equals(owner.getAsInt())) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.toList()) {
                    lend(file);
                }
            }
        }
    }

    /** Another user passes through a folder only with its right to execute. */
    private static void openTheWayTo(Path folder) throws IOException {
        for (Path parent = folder.toAbsolutePath().getParent(); parent != null; parent = parent.getParent()) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(parent);
            if (permissions.add(PosixFilePermission.OTHERS_EXECUTE)) {
                LOG.info("Letting PostgreSQL, which does not run as root, pass through {}", parent);
                Files.setPosixFilePermissions(parent, permissions);
            }
        }
    }

    /** Lets the programs read a file that this process has written. */
    void lend(Path file) throws IOException {
        if (owner.isPresent()) {
            Files.setAttribute(file, "unix:uid", owner.getAsInt());
            Files.setAttribute(file, "unix:gid", owner.getAsInt());
        }
    }

    Outcome run(String program, String... arguments) {
        List<String> command =
                append(asOrdinaryUser, home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return run(command, home);
    }

    private static List<String> append(List<String> words, String word) {
        List<String> all = new ArrayList<>(words);
        all.add(word);
        return all;
    }

    /** Output goes to a file, not a pipe: the server that pg_ctl leaves behind would keep a pipe open for ever. */
    private static Outcome run(List<String> command, Path folder) {
        try {
            Path output = Files.createTempFile("openrec-postgres", ".log");
            try {
                ProcessBuilder builder = new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectInput(ProcessBuilder.Redirect.from(
                                Path.of("/dev/null").toFile()))
                        .redirectOutput(output.toFile());
                builder.environment().put("LC_ALL", "C");
                Process process = builder.start();
                if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    return new Outcome(-1, command.get(0) + " did not end within ten minutes");
                }
                return new Outcome(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new PostgresUnavailable("Could not run " + String.join(" ", command), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresUnavailable("Interrupted while running " + String.join(" ", command), e);
        }
    }

    /** How a program ended, and all that it said. */
    record Outcome(int exitCode, String output) {

        boolean succeeded() {
            return exitCode == 0;
        }
    }
}
