package org.openrec.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.openrec.ForkFolder;
import org.springframework.util.FileSystemUtils;

/** The executable jar, spread over a folder as the container image has it: it starts in half the time. */
record SpreadJar(Path jar) {

    private static final Path FOLDER = ForkFolder.of("spread");

    static SpreadJar make() {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            Path packaged = files.filter(file -> file.getFileName().toString().matches("openrec-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Not packaged: run it with mvn verify"));
            FileSystemUtils.deleteRecursively(FOLDER);
            int outcome = new ProcessBuilder(
                            java(),
                            "-Djarmode=tools",
                            "-jar",
                            packaged.toString(),
                            "extract",
                            "--destination",
                            FOLDER.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (outcome != 0) {
                throw new IllegalStateException("The jar could not be spread");
            }
            return new SpreadJar(FOLDER.resolve(packaged.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The first run writes down the classes that it loaded; the later ones begin with them. */
    String classArchive() {
        Path archive = FOLDER.resolve("classes.jsa");
        return (Files.exists(archive) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=") + archive;
    }
}
