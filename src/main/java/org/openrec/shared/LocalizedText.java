package org.openrec.shared;

import jakarta.persistence.Embeddable;
import java.util.Locale;

/** A text in French and in English. */
@Embeddable
public record LocalizedText(String fr, String en) {

    public LocalizedText {
        if (fr.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("A text needs both its languages: fr=«" + fr + "» en=«" + en + "»");
        }
    }

    /** A name, which no language changes. */
    public static LocalizedText same(String name) {
        return new LocalizedText(name, name);
    }

    public String in(Language language) {
        return switch (language) {
            case FR -> fr;
            case EN -> en;
        };
    }

    public String in(Locale locale) {
        return in(Language.of(locale));
    }
}
