package org.openrec.application.process;

import java.util.Optional;
import org.openrec.application.ApplicationId;
import org.openrec.application.request.AcceptedApplication;
import org.openrec.cases.ProcessVersion;
import org.openrec.credential.Award;
import org.openrec.credential.AwardSource;
import org.openrec.credential.Awards;
import org.openrec.credential.CredentialId;
import org.openrec.credential.Issuance;
import org.openrec.credential.ToAward;
import org.openrec.people.Role;
import org.openrec.signing.Grounds;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The badge of an accepted request: signed, and the request ended, both or neither. */
@Component
public class BadgeOfApplication {

    /** Who acts in no role, but by an invitation. */
    private static final String GUEST = "guest";

    private final ApplicationOutcomes applications;
    private final Awards awards;
    private final Issuance issuance;

    BadgeOfApplication(ApplicationOutcomes applications, Awards awards, Issuance issuance) {
        this.awards = awards;
        this.applications = applications;
        this.issuance = issuance;
    }

    /** The award that its request is about: the one that it led to, or else the one that it renews, as it stands now. */
    @Transactional(readOnly = true)
    public Optional<Award> about(ApplicationId application) {
        return applications.credential(application).flatMap(awards::known).map(awards::last);
    }

    public static AwardSource source(ApplicationId application) {
        return new AwardSource(AwardSource.Kind.REQUEST, application.toString());
    }

    /**
     * In the caller's transaction. Asked again, also at the same moment, it answers the credential that is there.
     *
     * @param process what led there, for the book of signatures
     * @throws org.openrec.application.ApplicationHasMovedOn if the application is not accepted
     * @throws AcceptedApplication.AcceptanceMissing if fewer members of the issuing service have accepted it than the badge
     *     asks for
     * @throws Issuance.HolderUnknown if there is no address by which it could be bound to the applicant
     */
    @Transactional
    public CredentialId issue(ApplicationId application, ProcessVersion process) {
        CredentialId credential =
                issuance.issue(source(application), () -> decided(applications.accepted(application), process));
        applications.recordIssued(application, credential.value());
        return credential;
    }

    private ToAward decided(AcceptedApplication accepted, ProcessVersion process) {
        return new ToAward(
                accepted.applicant(),
                accepted.applicantName(),
                accepted.achievement(),
                accepted.achievementVersion(),
                accepted.organisation(),
                accepted.renews()
                        .flatMap(awards::known)
                        .map(awards::last)
                        .map(it -> new ToAward.Earlier(it, ToAward.Earlier.How.RENEWED)),
                grounds(accepted, process));
    }

    private static Grounds grounds(AcceptedApplication accepted, ProcessVersion process) {
        return new Grounds(
                accepted.acceptances().stream()
                        .map(it -> new Grounds.AcceptedBy(
                                it.reviewer().toString(),
                                it.name(),
                                it.organisation().value(),
                                it.outside() ? GUEST : Role.STAFF.code()))
                        .toList(),
                Optional.of(new Grounds.ByProcess(process.process(), process.version())));
    }
}
