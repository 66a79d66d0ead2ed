package org.openrec.application.answer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant tells about one criterion.
 *
 * @param told the words by the ids of the questions
 */
public record Account(@JsonValue Map<String, String> told) {

    public static final int MAX_LENGTH = 4_000;
    public static final Account EMPTY = new Account(Map.of());

    /** A question that was never answered has no words, also in a draft that is read again. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Account(@Nullable Map<String, @Nullable String> told) {
        Map<String, String> kept = new LinkedHashMap<>();
        if (told != null) {
            told.forEach((question, words) -> {
                String clean = clean(words);
                if (!clean.isEmpty()) {
                    kept.put(clean(question), clean);
                }
            });
        }
        this.told = Collections.unmodifiableMap(kept);
    }

    public String answer(String question) {
        return Optional.ofNullable(told.get(question)).orElse("");
    }

    /** The same with one answer written anew. */
    public Account with(String question, String words) {
        Map<String, @Nullable String> changed = new LinkedHashMap<>(told);
        changed.put(question, words);
        return new Account(changed);
    }

    /** Without what nobody asks. */
    Account only(Set<String> questions) {
        Map<String, @Nullable String> asked = new LinkedHashMap<>(told);
        asked.keySet().retainAll(questions);
        return new Account(asked);
    }

    private static String clean(@Nullable String text) {
        // PostgreSQL keeps no NUL in a document
        return text == null ? "" : text.replace("\0", "").strip();
    }
}
