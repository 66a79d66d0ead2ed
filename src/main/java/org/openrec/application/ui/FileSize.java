package org.openrec.application.ui;

import java.util.Locale;
import org.openrec.shared.Texts;

/** Sizes as people read them, in the decimal units of the upload field. */
public final class FileSize {

    private static final double KILO = 1000;

    private FileSize() {}

    public static String of(long bytes, Locale locale) {
        double kilobytes = Math.max(1, bytes / KILO);
        return kilobytes < KILO
                ? Texts.get(locale, "application.file.kilobytes", Math.round(kilobytes))
                : Texts.get(locale, "application.file.megabytes", kilobytes / KILO);
    }
}
