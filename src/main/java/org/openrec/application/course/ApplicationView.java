package org.openrec.application.course;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openrec.achievement.AchievementId;
import org.openrec.application.ApplicationId;
import org.openrec.application.Status;
import org.openrec.application.opinion.Review;
import org.openrec.application.request.Round;
import org.openrec.people.OrganisationId;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.ProgressStep;
import org.openrec.shared.Turn;

/**
 * A request as its applicant follows it.
 *
 * @param statusText what the diagram says of where it is
 * @param timeline the steps that it has come through, oldest first
 * @param roundsSentAt when each round was sent, the first first
 * @param feedback the reviews that are no longer held, oldest first
 * @param contested the criteria to complete now; empty unless it is the student's turn to
 * @param withdrawable whether the caller can still withdraw it
 * @param renewal whether it is for a badge that comes to its end
 */
public record ApplicationView(
        ApplicationId id,
        AchievementId achievement,
        int achievementVersion,
        LocalizedText achievementName,
        OrganisationId organisation,
        String applicantName,
        Status status,
        LocalizedText statusText,
        Turn turn,
        List<ProgressStep> timeline,
        Instant submittedAt,
        Round round,
        List<Instant> roundsSentAt,
        List<Review> feedback,
        Set<String> contested,
        boolean withdrawable,
        Optional<String> credentialId,
        boolean renewal) {

    public ApplicationView {
        timeline = List.copyOf(timeline);
        roundsSentAt = List.copyOf(roundsSentAt);
        feedback = List.copyOf(feedback);
        contested = Set.copyOf(contested);
    }
}
