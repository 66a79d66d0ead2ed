package org.openrec.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages that Openrec speaks. */
public enum Language {
    FR(Locale.FRENCH),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** As texts and addresses name it (ISO 639-1). */
    public String code() {
        return locale.getLanguage();
    }

    /** The language of a locale, if Openrec speaks it. */
    public static Optional<Language> spoken(Locale locale) {
        return Arrays.stream(values())
                .filter(language -> language.locale.getLanguage().equals(locale.getLanguage()))
                .findFirst();
    }

    /** The language of a locale; French, the language of the house, for any other than English. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? EN : FR;
    }
}
