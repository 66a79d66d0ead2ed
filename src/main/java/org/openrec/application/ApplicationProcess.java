package org.openrec.application;

import java.time.Duration;
import org.openrec.people.OrganisationId;
import org.openrec.people.PersonId;

/** The running case of a request: a port that the process module implements, in the caller's transaction. */
public interface ApplicationProcess {

    void start(ApplicationId id, Start start);

    /** Ends the case as withdrawn. Answers false if it is past the point where it listens for that. */
    boolean withdraw(ApplicationId id);

    /** Sends the case back to review. Answers false if the take-back time has passed. */
    boolean takeBackDecision(ApplicationId id, int missingReviews);

    /** What the diagram reads at the start of a request; delays as ISO 8601 durations. */
    record Start(
            PersonId applicant,
            OrganisationId organisation,
            int reviewers,
            Duration reviewDelay,
            Duration revisionDelay,
            Duration takeback) {}
}
