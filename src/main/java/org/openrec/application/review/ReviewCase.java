package org.openrec.application.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openrec.achievement.Criterion;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.application.ApplicationId;
import org.openrec.application.answer.Answer;
import org.openrec.application.answer.AnswerChanges;
import org.openrec.application.opinion.Finding;
import org.openrec.application.opinion.Review;
import org.openrec.application.request.BadgeApplication;
import org.openrec.application.request.Conclusion;
import org.openrec.application.request.Round;
import org.openrec.people.PersonId;
import org.openrec.shared.LocalizedText;

/**
 * What a reviewer judges.
 *
 * @param criteria as they stood when the request was sent
 * @param previous what was sent the round before; empty in the first
 * @param earlier the reviews of earlier rounds
 * @param takeBackUntil until when the reviewer can take the own review back, if it was given
 */
public record ReviewCase(
        ApplicationId id,
        String applicantName,
        LocalizedText achievementName,
        List<Criterion> criteria,
        Round round,
        Optional<Round> previous,
        List<Review> earlier,
        Optional<Instant> takeBackUntil) {

    static ReviewCase of(
            BadgeApplication application,
            Optional<PublishedAchievement> achievement,
            List<Review> reviews,
            PersonId reviewer,
            Instant now) {
        Round round = application.round();
        List<Round> rounds = application.rounds();
        Optional<Review> own = reviews.stream()
                .filter(it -> it.round() == round.number())
                .filter(it -> it.reviewer().equals(reviewer))
                .findFirst();
        return new ReviewCase(
                application.id(),
                application.applicantName(),
                application.achievementName(),
                achievement.map(PublishedAchievement::criteria).orElse(List.of()),
                round,
                rounds.size() > 1 ? Optional.of(rounds.get(rounds.size() - 2)) : Optional.empty(),
                reviews.stream()
                        .filter(it -> it.round() < round.number() && !it.takenBack())
                        .toList(),
                own.filter(it -> !it.takenBack())
                        .flatMap(it -> application.heldAt(now))
                        .map(Conclusion::heldUntil));
    }

    public Answer answer(Criterion criterion) {
        return round.answer(criterion.id()).orElseGet(() -> Answer.empty(criterion.id()));
    }

    /** Whether all reviewers of the round before saw the criterion met, and nothing of it has changed since. */
    public boolean keptMet(Criterion criterion) {
        List<Finding> before = earlier.stream()
                .filter(review -> review.round() == round.number() - 1)
                .flatMap(review -> review.opinion().criteria().stream())
                .filter(finding -> finding.criterionId().equals(criterion.id()))
                .toList();
        return !before.isEmpty()
                && before.stream().allMatch(Finding::met)
                && previous.flatMap(it -> it.answer(criterion.id()))
                        .filter(answer(criterion)::equals)
                        .isPresent();
    }

    /** What changed for a criterion since the round before. */
    public AnswerChanges changes(Criterion criterion) {
        return previous.flatMap(it -> it.answer(criterion.id()))
                .map(before -> AnswerChanges.between(before, answer(criterion)))
                .orElse(AnswerChanges.NONE);
    }
}
