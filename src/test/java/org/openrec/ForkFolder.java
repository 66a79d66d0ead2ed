package org.openrec;

import java.nio.file.Path;

/** A folder that no other JVM of the same test run uses: tests run in two at once. */
public final class ForkFolder {

    private ForkFolder() {}

    /** {@code target/fork-1/<name>} in the first JVM; the number comes from the pom. */
    public static Path of(String name) {
        return Path.of("target", System.getProperty("openrec.fork", "fork-1"), name);
    }
}
