package org.openrec.application;

import java.time.Instant;
import java.util.List;
import org.openrec.achievement.AchievementId;
import org.openrec.application.answer.Answer;
import org.openrec.application.review.Decision;
import org.openrec.people.OrganisationId;
import org.openrec.people.PersonId;

/** What a badge is issued from. */
public record AcceptedApplication(
        ApplicationId id,
        PersonId applicant,
        String applicantName,
        AchievementId achievement,
        int achievementVersion,
        OrganisationId organisation,
        List<Answer> answers,
        Instant submittedAt,
        Instant acceptedAt) {

    public AcceptedApplication {
        answers = List.copyOf(answers);
    }

    public static AcceptedApplication of(BadgeApplication application) {
        boolean accepted = application
                .decision()
                .filter(Decision.ACCEPTED::equals)
                .filter(it -> application.status().open() || application.status() == Status.ISSUED)
                .isPresent();
        if (!accepted) {
            throw new ApplicationHasMovedOn();
        }
        return new AcceptedApplication(
                application.id(),
                application.applicant(),
                application.applicantName(),
                application.achievement(),
                application.achievementVersion(),
                application.organisation(),
                application.round().answers(),
                application.submittedAt(),
                application.decidedAt().orElseThrow(ApplicationHasMovedOn::new));
    }
}
