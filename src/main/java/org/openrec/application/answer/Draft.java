package org.openrec.application.answer;

import java.time.Instant;
import java.util.List;
import org.openrec.achievement.AchievementId;

/**
 * What somebody has written for a badge and not sent yet.
 *
 * @param version counts its savings
 */
public record Draft(AchievementId achievement, List<Answer> answers, Instant savedAt, long version) {

    /** Of what has not been saved yet. */
    public static final long NONE = 0;

    public Draft {
        answers = List.copyOf(answers);
    }

    public Answer answer(String criterionId) {
        return answers.stream()
                .filter(it -> it.criterionId().equals(criterionId))
                .findFirst()
                .orElseGet(() -> Answer.empty(criterionId));
    }
}
