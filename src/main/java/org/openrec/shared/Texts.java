package org.openrec.shared;

import com.ibm.icu.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every text of the product, read from {@code texts/<feature>_<language>.properties}. */
public final class Texts {

    private static final Map<Language, Map<String, String>> TEXTS = TextFiles.load();

    private static volatile Map<Language, Map<String, String>> reworded = Map.of();

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
        return Optional.ofNullable(reworded.getOrDefault(language, Map.of()).get(key))
                .or(() -> Optional.ofNullable(
                        TEXTS.getOrDefault(language, Map.of()).get(key)))
                .map(pattern -> filled(pattern, language, arguments));
    }

    private static String filled(String pattern, Language language, Object... arguments) {
        boolean plain = pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
        return plain ? pattern : new MessageFormat(pattern, language.locale()).format(arguments);
    }

    /**
     * What the house says in words of its own, from now on and everywhere, in the place of all it said so before.
     *
     * @param patterns by language and key, as the bundles have them
     */
    public static void reword(Map<Language, Map<String, String>> patterns) {
        reworded = Map.copyOf(patterns);
    }

    /** All texts whose keys begin so, by their keys, places unfilled. */
    public static Map<String, String> under(Language language, String prefix) {
        Map<String, String> texts = new HashMap<>(brought(language, prefix));
        texts.putAll(under(reworded.getOrDefault(language, Map.of()), prefix));
        return texts;
    }

    /** The same as Openrec brings them, whatever the house says. */
    public static Map<String, String> brought(Language language, String prefix) {
        return under(TEXTS.getOrDefault(language, Map.of()), prefix);
    }

    private static Map<String, String> under(Map<String, String> texts, String prefix) {
        return texts.entrySet().stream()
                .filter(text -> text.getKey().startsWith(prefix))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, text -> text.getValue().replace("''", "'")));
    }

    /** The same text in both languages, for what is kept rather than shown at once. */
    public static LocalizedText both(String key, Object... arguments) {
        return new LocalizedText(get(Language.FR, key, arguments), get(Language.EN, key, arguments));
    }
}
