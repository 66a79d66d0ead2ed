package org.openrec.application.answer;

import java.time.Instant;
import java.util.List;
import org.openrec.achievement.AchievementId;

/** What somebody has written for a badge and not sent yet. */
public record Draft(AchievementId achievement, List<Answer> answers, Instant savedAt) {

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
