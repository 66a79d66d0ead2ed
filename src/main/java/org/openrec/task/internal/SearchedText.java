package org.openrec.task.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrec.shared.Folded;
import org.openrec.shared.LocalizedText;

/** Text as it is searched: neither case nor accents matter. */
final class SearchedText {

    private static final int MOST_WORDS = 8;

    private SearchedText() {}

    static String of(LocalizedText... texts) {
        return Arrays.stream(texts)
                .flatMap(text -> Stream.of(text.fr(), text.en()))
                .distinct()
                .map(SearchedText::plain)
                .collect(Collectors.joining(" "));
    }

    /** A LIKE pattern for each word of a search. */
    static List<String> patterns(String search) {
        return Arrays.stream(plain(search).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toList();
    }

    private static String plain(String text) {
        return Folded.plain(text.replace("\0", ""));
    }
}
