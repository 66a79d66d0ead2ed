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

    public Claim {
        words = List.copyOf(words);
    }

    public boolean isIn(String text) {
        return words.stream().anyMatch(it -> it.matcher(text).find());
    }
}
