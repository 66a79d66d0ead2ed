package org.openrec.cases.effect;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Words at the end of a case that say that something has happened.
 *
 * @param words how it is said, in any language
 * @param holds what must have happened then
 */
public record Claim(List<Pattern> words, CaseCondition holds) {

    /** In French and in English: a sentence with one of these says that something has not happened. */
    private static final Pattern DENIED = Pattern.compile(
            "\\b(ne|n’|n'|pas|aucune?|sans|jamais|not|no|never|without|cannot)\\b|n't\\b|n’t\\b|\\bn[’']",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SENTENCES = Pattern.compile("[.!?;]");

    public Claim {
        words = List.copyOf(words);
    }

    public boolean isIn(String text) {
        return SENTENCES
                .splitAsStream(text)
                .filter(sentence -> !DENIED.matcher(sentence).find())
                .anyMatch(sentence ->
                        words.stream().anyMatch(it -> it.matcher(sentence).find()));
    }
}
