package org.openrec.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The file in which a running PostgreSQL writes its process id ({@code postmaster.pid}). */
record PostmasterFile(Path cluster) {

    static PostmasterFile in(Path cluster) {
        return new PostmasterFile(cluster);
    }

    /** The server that an earlier, killed Openrec left behind. */
    Optional<ProcessHandle> runningServer() throws IOException {
        if (!Files.exists(path())) {
            return Optional.empty();
        }
        return Files.readAllLines(path()).stream()
                .findFirst()
                .map(String::trim)
                .filter(line -> line.matches("\\d{1,10}"))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .filter(ProcessHandle::isAlive)
                .filter(this::servesThisCluster);
    }

    /**
     * Removes the file of a server that is gone. Its number may belong to some other program by now, which PostgreSQL
     * would take for itself; the caller holds the lock on the data folder, so no second server can be meant.
     */
    void removeIfStale() throws IOException {
        if (runningServer().isEmpty()) {
            Files.deleteIfExists(path());
        }
    }

    private Path path() {
        return cluster.resolve("postmaster.pid");
    }

    /** The number may belong to another program by now, even to the PostgreSQL of another folder. */
    private boolean servesThisCluster(ProcessHandle process) {
        try {
            List<String> words = commandLine(process);
            int option = words.indexOf("-D");
            return option > 0
                    && words.get(0).endsWith("postgres")
                    && option + 1 < words.size()
                    && Files.isSameFile(Path.of(words.get(option + 1)), cluster);
        } catch (IOException e) {
            return false;
        }
    }

    /** Linux shows the command line to everybody, the program's path (which Java asks for) to its owner alone. */
    private static List<String> commandLine(ProcessHandle process) throws IOException {
        Path file = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        return Files.exists(file)
                ? List.of(Files.readString(file).split("\0", -1))
                : List.of(process.info().commandLine().orElse("").split(" ", -1));
    }
}
