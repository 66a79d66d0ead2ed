package org.openrec.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs the PostgreSQL programs; as an ordinary user even where Openrec runs as root, which PostgreSQL refuses. */
final class Programs {

    /** The ids of {@code nobody} on Linux: what the data belongs to where user namespaces are switched off. */
    private static final int NOBODY = 65534;

    private final Path home;
    private final List<String> asOrdinaryUser;
    private final boolean givesDataAway;

    private Programs(Path home, List<String> asOrdinaryUser, boolean givesDataAway) {
        this.home = home;
        this.asOrdinaryUser = asOrdinaryUser;
        this.givesDataAway = givesDataAway;
    }

    static Programs in(Path home) {
        if (!isRoot()) {
            return new Programs(home, List.of(), false);
        }
        List<String> namespace = List.of("unshare", "-U");
        if (works(namespace)) {
            return new Programs(home, namespace, false);
        }
        List<String> otherUser =
                List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--inh-caps=-all");
        if (works(otherUser)) {
            return new Programs(home, otherUser, true);
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

    /** Makes a folder one that the programs may own and use. */
    void own(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        if (givesDataAway) {
            for (Path parent = folder.toAbsolutePath().getParent();
                    parent != null && !Files.isExecutable(parent);
                    parent = parent.getParent()) {
                Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwx--x--x"));
            }
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.toList()) {
                    lend(file);
                }
            }
        }
    }

    /** Lets the programs read a file that this process has written. */
    void lend(Path file) throws IOException {
        if (givesDataAway) {
            Files.setAttribute(file, "unix:uid", NOBODY);
            Files.setAttribute(file, "unix:gid", NOBODY);
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
                if (!process.waitFor(120, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    return new Outcome(-1, command.get(0) + " did not end within two minutes");
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
