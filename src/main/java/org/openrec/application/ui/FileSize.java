package org.openrec.application.ui;

import java.util.Locale;

/** Sizes as people read them. */
final class FileSize {

    private static final int KILO = 1024;

    private FileSize() {}

    static String of(long bytes) {
        return bytes < KILO * KILO
                ? Math.max(1, bytes / KILO) + " kB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / (double) (KILO * KILO));
    }
}
