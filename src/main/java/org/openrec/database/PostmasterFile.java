package org.openrec.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The file in which a running PostgreSQL writes its process id ({@code postmaster.pid}). */
record PostmasterFile(Path path) {

    static PostmasterFile in(Path cluster) {
        return new PostmasterFile(cluster.resolve("postmaster.pid"));
    }

    /** The server that an earlier, killed Openrec left behind. */
    Optional<ProcessHandle> runningServer() throws IOException {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        return Files.readAllLines(path).stream()
                .findFirst()
                .map(String::trim)
                .filter(line -> line.matches("\\d{1,10}"))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info().command().orElse("").endsWith("/postgres"));
    }

    /**
     * Removes the file of a server that is gone. Its number may belong to some other program by now, which PostgreSQL
     * would take for itself; the caller holds the lock on the data folder, so no second server can be meant.
     */
    void removeIfStale() throws IOException {
        if (runningServer().isEmpty()) {
            Files.deleteIfExists(path);
        }
    }
}
