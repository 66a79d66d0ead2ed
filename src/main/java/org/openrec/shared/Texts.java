package org.openrec.shared;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every text of the product, read from {@code texts/<feature>_<language>.properties}. */
public final class Texts {

    private static final Map<Language, Map<String, String>> TEXTS = TextFiles.load();

    private Texts() {}

    /**
     * The text of a key, its placeholders filled in as {@link MessageFormat} of ICU does: counts have plural forms.
     *
     * @throws IllegalArgumentException if no bundle has the key: a mistake in the code, not of the user
     */
    public static String get(Language language, String key, Object... arguments) {
        return find(language, key, arguments)
                .orElseThrow(() -> new IllegalArgumentException("No text for " + key + " in " + language));
    }

    public static String get(Locale locale, String key, Object... arguments) {
        return get(Language.of(locale), key, arguments);
    }

    public static Optional<String> find(Language language, String key, Object... arguments) {
        return Optional.ofNullable(TEXTS.getOrDefault(language, Map.of()).get(key))
                .map(pattern -> filled(pattern, language, arguments));
    }

    private static String filled(String pattern, Language language, Object... arguments) {
        boolean plain = pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
        return plain ? pattern : new MessageFormat(pattern, language.locale()).format(arguments);
    }

    /** All texts whose keys begin so, by their keys, places unfilled. */
    public static Map<String, String> under(Language language, String prefix) {
        return TEXTS.getOrDefault(language, Map.of()).entrySet().stream()
                .filter(text -> text.getKey().startsWith(prefix))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, text -> text.getValue().replace("''", "'")));
    }

    /** The same text in both languages, for what is kept rather than shown at once. */
    public static LocalizedText both(String key, Object... arguments) {
        return new LocalizedText(get(Language.FR, key, arguments), get(Language.EN, key, arguments));
    }
}
