package org.openrec.application.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrec.achievement.Criterion;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Texts;

/**
 * A question that leads an applicant through the account of a criterion: one of the badge's own, or of the four that stand
 * for badges that have none.
 */
public record AskedQuestion(
        String id, LocalizedText text, Optional<LocalizedText> help, Optional<LocalizedText> example) {

    private static final List<AskedQuestion> OF_EVERY_BADGE = Stream.of("situation", "action", "result", "learned")
            .map(AskedQuestion::ofEveryBadge)
            .toList();

    public static List<AskedQuestion> of(Criterion criterion) {
        if (criterion.questions().isEmpty()) {
            return OF_EVERY_BADGE;
        }
        return criterion.questions().stream()
                .map(it -> new AskedQuestion(it.id(), it.text(), Optional.empty(), Optional.empty()))
                .toList();
    }

    static Set<String> ids(Criterion criterion) {
        return of(criterion).stream().map(AskedQuestion::id).collect(Collectors.toUnmodifiableSet());
    }

    private static AskedQuestion ofEveryBadge(String id) {
        String key = "application.account." + id;
        return new AskedQuestion(
                id, Texts.both(key), Optional.of(Texts.both(key + ".help")), Optional.of(Texts.both(key + ".example")));
    }
}
