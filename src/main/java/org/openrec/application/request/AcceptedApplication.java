package org.openrec.application.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openrec.achievement.AchievementId;
import org.openrec.application.ApplicationHasMovedOn;
import org.openrec.application.ApplicationId;
import org.openrec.application.Status;
import org.openrec.application.answer.Answer;
import org.openrec.application.opinion.Decision;
import org.openrec.application.opinion.Review;
import org.openrec.credential.CredentialId;
import org.openrec.people.OrganisationId;
import org.openrec.people.PersonId;
import org.openrec.shared.Problem;

/**
 * What a badge is issued from.
 *
 * @param renews the badge that comes to its end, if it is for its renewal
 * @param acceptances those of the issuing service by which it is accepted, as many as the badge asks for or more
 */
public record AcceptedApplication(
        ApplicationId id,
        PersonId applicant,
        String applicantName,
        AchievementId achievement,
        int achievementVersion,
        OrganisationId organisation,
        Optional<CredentialId> renews,
        List<Answer> answers,
        List<Acceptance> acceptances,
        Instant submittedAt,
        Instant acceptedAt) {

    public AcceptedApplication {
        answers = List.copyOf(answers);
        acceptances = List.copyOf(acceptances);
    }

    /**
     * @param reviews all that stand in the present round
     * @throws ApplicationHasMovedOn if it is not accepted
     * @throws AcceptanceMissing if it counts as accepted, and its service has not said so
     */
    public static AcceptedApplication of(BadgeApplication application, List<Review> reviews) {
        boolean accepted = application
                .decision()
                .filter(Decision.ACCEPTED::equals)
                .filter(it -> application.status().open() || application.status() == Status.ISSUED)
                .isPresent();
        if (!accepted) {
            throw new ApplicationHasMovedOn();
        }
        List<Acceptance> acceptances = reviews.stream()
                .filter(it -> it.opinion().decision() == Decision.ACCEPTED)
                .filter(it -> it.organisation().equals(application.organisation()))
                .filter(it -> !application.isOf(it.reviewer()))
                .map(it -> new Acceptance(it.reviewer(), it.reviewerName(), it.organisation(), it.outside()))
                .toList();
        if (acceptances.size() < application.reviewers()) {
            throw new AcceptanceMissing(acceptances.size(), application.reviewers());
        }
        return new AcceptedApplication(
                application.id(),
                application.applicant(),
                application.applicantName(),
                application.achievement(),
                application.achievementVersion(),
                application.organisation(),
                application.renews(),
                application.round().answers(),
                acceptances,
                application.submittedAt(),
                application.decidedAt().orElseThrow(ApplicationHasMovedOn::new));
    }

    /**
     * A reviewer said yes, for an organisation.
     *
     * @param outside whether the reviewer was not of its staff then, but asked by it for this one task
     */
    public record Acceptance(PersonId reviewer, String name, OrganisationId organisation, boolean outside) {}

    /** The process has come to the badge without the reviews that it takes: only a person can mend that. */
    public static final class AcceptanceMissing extends Problem.Conflict {

        private static final long serialVersionUID = 1L;

        AcceptanceMissing(int given, int needed) {
            super("application.problem.acceptance-missing", given, needed);
        }
    }
}
