package org.openrec.achievement.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.shared.Folded;
import org.openrec.shared.LocalizedText;

/** The words somebody looks for; accents and capitals do not matter, and each word has to occur. */
record CatalogueSearch(List<String> words) {

    static CatalogueSearch of(String query) {
        return new CatalogueSearch(Arrays.stream(Folded.plain(query).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    boolean match(PublishedAchievement achievement) {
        String text = everythingOn(achievement);
        return words.stream().allMatch(text::contains);
    }

    /** Those that have a word in their name before those that have it in their criteria. */
    Comparator<PublishedAchievement> bestFirst() {
        return Comparator.comparing(
                (PublishedAchievement achievement) ->
                        words.stream().anyMatch(Folded.plain(both(achievement.name()))::contains),
                Comparator.reverseOrder());
    }

    private static String everythingOn(PublishedAchievement achievement) {
        Stream<LocalizedText> criteria = achievement.criteria().stream()
                .flatMap(criterion -> Stream.of(criterion.title(), criterion.description()));
        Stream<LocalizedText> own = Stream.of(achievement.name(), achievement.summary(), achievement.description());
        return Stream.of(own, criteria, achievement.competences().stream())
                .flatMap(texts -> texts)
                .map(text -> Folded.plain(both(text)))
                .reduce("", (all, next) -> all + " " + next);
    }

    private static String both(LocalizedText text) {
        return text.fr() + " " + text.en();
    }
}
