package org.openrec.application.answer;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The part that the API, the form {@code completeApplication} and its drafts have in common: {@code criteria:[…]}. */
public record SentAnswers(List<Answer> criteria) {

    public SentAnswers(@Nullable List<@Nullable Answer> criteria) {
        this.criteria = criteria == null
                ? List.of()
                : criteria.stream()
                        .map(it -> Optional.<Answer>ofNullable(it).orElseGet(() -> Answer.empty("")))
                        .toList();
    }
}
