package org.openrec.achievement.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openrec.achievement.AchievementContent;
import org.openrec.achievement.CatalogueCursor;
import org.openrec.achievement.Competence;
import org.openrec.people.OrganisationId;
import org.openrec.shared.Folded;
import org.openrec.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What somebody looks for, as SQL over {@code openrec.achievement a}; accents and capitals do not matter, and each word
 * has to occur.
 */
record CatalogueSearch(List<String> words, Optional<OrganisationId> issuer) {

    private static final int MOST_WORDS = 8;
    private static final int LONGEST_WORD = 60;

    static CatalogueSearch of(String query, Optional<OrganisationId> issuer) {
        return new CatalogueSearch(
                Arrays.stream(Folded.plain(query.replace("\0", "")).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.substring(0, Math.min(word.length(), LONGEST_WORD)))
                        .distinct()
                        .limit(MOST_WORDS)
                        .toList(),
                issuer);
    }

    /** What the name of a version is found by. */
    static String nameOf(AchievementContent content) {
        return Folded.plain(both(content.name()));
    }

    /** What a version is found by. */
    static String textOf(AchievementContent content) {
        return Stream.of(
                        Stream.of(content.name(), content.summary(), content.description()),
                        content.criteria().stream()
                                .flatMap(criterion -> Stream.of(criterion.title(), criterion.description())),
                        content.competences().stream().map(Competence::name))
                .flatMap(texts -> texts)
                .map(text -> Folded.plain(both(text)))
                .collect(Collectors.joining(" "));
    }

    private static String both(LocalizedText text) {
        return text.fr() + " " + text.en();
    }

    /** 0 for those with a word in their name; without words all are alike. */
    String rank() {
        return words.isEmpty()
                ? "0"
                : "CASE WHEN "
                        + IntStream.range(0, words.size())
                                .mapToObj(i -> "a.search_name LIKE :word" + i)
                                .collect(Collectors.joining(" OR "))
                        + " THEN 0 ELSE 1 END";
    }

    String conditions(Optional<CatalogueCursor> after) {
        List<String> all = new ArrayList<>(List.of("NOT a.retired"));
        issuer.ifPresent(it -> all.add("a.issuer = :issuer"));
        IntStream.range(0, words.size()).forEach(i -> all.add("a.search_text LIKE :word" + i));
        after.ifPresent(
                it -> all.add(words.isEmpty() ? "a.id > :afterId" : "(" + rank() + ", a.id) > (:afterRank, :afterId)"));
        return String.join(" AND ", all);
    }

    String order() {
        return words.isEmpty() ? "a.id" : "rank, a.id";
    }

    JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Optional<CatalogueCursor> after) {
        issuer.ifPresent(it -> statement.param("issuer", it.value()));
        for (int i = 0; i < words.size(); i++) {
            statement.param("word" + i, "%" + words.get(i).replaceAll("[\\\\%_]", "\\\\$0") + "%");
        }
        after.ifPresent(it -> {
            statement.param("afterId", it.id().value());
            if (!words.isEmpty()) {
                statement.param("afterRank", it.rank());
            }
        });
        return statement;
    }
}
