package org.openrec.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openrec.ForkFolder;

/** A Chromium to start, and the environment it needs. */
record Chromium(Path program, Map<String, String> environment) {

    private static final Path BROUGHT = ForkFolder.of("chromium").toAbsolutePath();

    /** The machine's own Chromium, or the one that npm brings. */
    static Chromium find(Path playwrightsOwn) {
        return Stream.concat(onThisMachine(), Stream.of(playwrightsOwn))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Chromium(program, Map.of()))
                .orElseGet(Chromium::fromNpm);
    }

    private static Stream<Path> onThisMachine() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(
                Optional.ofNullable(System.getenv("CHROME_BIN")).map(Path::of).stream(),
                Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                        .flatMap(name ->
                                Stream.of(path.split(File.pathSeparator, -1)).map(folder -> Path.of(folder, name))));
    }

    /** The packaged browser is slim: its libraries and a font come beside it. */
    static Chromium fromNpm() {
        unpack();
        return new Chromium(
                BROUGHT.resolve("chromium"),
                Map.of(
                        "LD_LIBRARY_PATH", BROUGHT.resolve("libraries/lib").toString(),
                        "FONTCONFIG_FILE", BROUGHT.resolve("fonts.conf").toString()));
    }

    private static void unpack() {
        try {
            int exit = new ProcessBuilder("node", "src/test/node/unpack-chromium.mjs", BROUGHT.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IllegalStateException("The Chromium of npm could not be unpacked; is Node.js 20 here, and did"
                        + " `node src/main/front/install.mjs src/test/node` run?");
            }
        } catch (IOException e) {
            throw new IllegalStateException("Neither a Chromium nor Node.js was found on this machine", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while unpacking Chromium", e);
        }
    }
}
