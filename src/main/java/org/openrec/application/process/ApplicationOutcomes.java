package org.openrec.application.process;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.openrec.application.ApplicationHasMovedOn;
import org.openrec.application.ApplicationId;
import org.openrec.application.Status;
import org.openrec.application.UnknownApplication;
import org.openrec.application.opinion.Decision;
import org.openrec.application.opinion.Review;
import org.openrec.application.request.AcceptedApplication;
import org.openrec.application.request.BadgeApplication;
import org.openrec.application.request.BadgeApplications;
import org.openrec.application.request.Reviews;
import org.openrec.credential.CredentialId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How requests end: for the process, which asks nobody. Each of these is the same when a job repeats. */
@Component
@Transactional
public class ApplicationOutcomes {

    private final BadgeApplications applications;
    private final Reviews reviews;
    private final Clock clock;

    ApplicationOutcomes(BadgeApplications applications, Reviews reviews, Clock clock) {
        this.applications = applications;
        this.reviews = reviews;
        this.clock = clock;
    }

    /**
     * A request whose badge is to be issued, or was.
     *
     * @throws ApplicationHasMovedOn if it is not accepted
     * @throws AcceptedApplication.AcceptanceMissing if its service has not said so
     */
    @Transactional(readOnly = true)
    public AcceptedApplication accepted(ApplicationId id) {
        BadgeApplication application = get(id);
        return AcceptedApplication.of(application, standing(application));
    }

    /** A process in which no step brings the reviews together has come to the badge: it is accepted unless a review dissents. */
    public void acceptUnlessConcluded(ApplicationId id) {
        BadgeApplication application = get(id);
        if (application.status() == Status.IN_REVIEW && nobodyDissents(application)) {
            application.decide(Decision.ACCEPTED, clock.instant(), Duration.ZERO);
        }
    }

    private boolean nobodyDissents(BadgeApplication application) {
        return standing(application).stream().allMatch(it -> it.opinion().decision() == Decision.ACCEPTED);
    }

    private List<Review> standing(BadgeApplication application) {
        return reviews.of(application.id(), application.round().number());
    }

    /** The badge that came of it, or that it is to renew. */
    @Transactional(readOnly = true)
    public Optional<CredentialId> credential(ApplicationId id) {
        return get(id).badge();
    }

    public void recordIssued(ApplicationId id, String credentialId) {
        get(id).issued(credentialId, clock.instant());
    }

    public void markRefused(ApplicationId id) {
        get(id).refused(clock.instant());
    }

    public void markAbandoned(ApplicationId id) {
        get(id).abandoned(clock.instant());
    }

    private BadgeApplication get(ApplicationId id) {
        return applications.findById(id.value()).orElseThrow(UnknownApplication::new);
    }
}
