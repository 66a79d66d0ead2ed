package org.openrec.shared;

import java.text.Normalizer;
import java.util.Locale;

/** Text without its accents (Unicode NFD without marks), as it is searched and as it becomes part of an id. */
public final class Folded {

    private Folded() {}

    /** Capitals stay. */
    public static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** Neither accents nor capitals matter. */
    public static String plain(String text) {
        return letters(text).toLowerCase(Locale.ROOT);
    }
}
