package org.openrec.application.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openrec.application.answer.Answer;

/** What was sent at one time: an answer for every criterion, those that were not contested carried over. */
public record Round(int number, Instant sentAt, List<Answer> answers) {

    public Round {
        answers = List.copyOf(answers);
    }

    public Optional<Answer> answer(String criterionId) {
        return answers.stream()
                .filter(it -> it.criterionId().equals(criterionId))
                .findFirst();
    }
}
