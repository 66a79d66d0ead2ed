package org.openrec.studio.ui.editor;

import java.util.Map;
import java.util.TreeMap;
import org.openrec.shared.Language;
import org.openrec.shared.Texts;

/** The messages that notices can name, by their keys, with their subjects. */
public final class Notices {

    private static final String PREFIX = "notification.";
    private static final String SUBJECT = ".subject";

    private Notices() {}

    public static Map<String, String> all(Language language) {
        Map<String, String> notices = new TreeMap<>();
        Texts.under(language, PREFIX).forEach((key, text) -> {
            if (key.endsWith(SUBJECT)) {
                notices.put(
                        key.substring(PREFIX.length(), key.length() - SUBJECT.length()),
                        text.replaceAll("\\{\\d}", "…"));
            }
        });
        return notices;
    }
}
