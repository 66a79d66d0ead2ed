package org.openrec.cases;

import java.util.List;
import java.util.function.Function;
import org.openrec.shared.Language;
import org.openrec.shared.LocalizedText;

/** A notice in words of the step's own, in properties beside the one of {@link ActionInput.Kind#NOTICE}. */
public final class WrittenNotice {

    /** What the property says when the words stand beside it. */
    public static final String KEY = "written";

    public static final String TITLE = "notice.title";
    public static final String BODY = "notice.body";

    /** In characters, for each language. */
    public static final int LONGEST_TITLE = 200;

    /** In characters, for each language. */
    public static final int LONGEST_BODY = 4_000;

    private WrittenNotice() {}

    /** One of the texts as a step's properties {@code <name>.fr} and {@code <name>.en} say it. */
    public static LocalizedText read(String name, Function<String, String> properties) {
        return new LocalizedText(properties.apply(name + ".fr"), properties.apply(name + ".en"));
    }

    /** With the words of the case in the places {@code {0}}, {@code {1}} …; anything else in braces stays as it is. */
    public static LocalizedText filled(LocalizedText text, List<LocalizedText> words) {
        return new LocalizedText(filled(text, words, Language.FR), filled(text, words, Language.EN));
    }

    private static String filled(LocalizedText text, List<LocalizedText> words, Language language) {
        String filled = text.in(language);
        for (int i = 0; i < words.size(); i++) {
            filled = filled.replace("{" + i + "}", words.get(i).in(language));
        }
        return filled;
    }
}
