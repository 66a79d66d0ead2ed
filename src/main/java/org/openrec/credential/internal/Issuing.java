package org.openrec.credential.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.openrec.achievement.Catalogue;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.application.AcceptedApplication;
import org.openrec.application.ApplicationId;
import org.openrec.application.process.ApplicationOutcomes;
import org.openrec.cases.ProcessVersion;
import org.openrec.credential.Credential;
import org.openrec.credential.CredentialId;
import org.openrec.credential.Issuance;
import org.openrec.credential.Issuance.HolderUnknown;
import org.openrec.credential.Visibility;
import org.openrec.credential.document.AchievementCredential;
import org.openrec.people.Organisation;
import org.openrec.people.Organisations;
import org.openrec.people.People;
import org.openrec.people.Person;
import org.openrec.people.Role;
import org.openrec.signing.Grounds;
import org.openrec.signing.Signer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Issues: document, signature, row and the application's end, all of it or nothing. */
@Component
class Issuing implements Issuance {

    private final ApplicationOutcomes applications;
    private final Catalogue catalogue;
    private final People people;
    private final Organisations organisations;
    private final AchievementCredential documents;
    private final Signer signer;
    private final CredentialsInDatabase credentials;
    private final Clock clock;

    Issuing(
            ApplicationOutcomes applications,
            Catalogue catalogue,
            People people,
            Organisations organisations,
            AchievementCredential documents,
            Signer signer,
            CredentialsInDatabase credentials,
            Clock clock) {
        this.applications = applications;
        this.catalogue = catalogue;
        this.people = people;
        this.organisations = organisations;
        this.documents = documents;
        this.signer = signer;
        this.credentials = credentials;
        this.clock = clock;
    }

    @Override
    @Transactional
    public CredentialId issue(ApplicationId id, ProcessVersion process) {
        credentials.oneAtATime(id);
        Optional<CredentialId> issuedBefore = credentials.of(id);
        CredentialId credential = issuedBefore.orElseGet(() -> signAndKeep(applications.accepted(id), process));
        applications.recordIssued(id, credential.value());
        return credential;
    }

    private CredentialId signAndKeep(AcceptedApplication accepted, ProcessVersion process) {
        PublishedAchievement achievement = catalogue
                .find(accepted.achievement(), accepted.achievementVersion())
                .orElseThrow();
        Organisation issuer = organisations.find(accepted.organisation()).orElseThrow();
        Person holder = people.find(accepted.applicant())
                .filter(it -> !it.email().isBlank())
                .orElseThrow(() -> new HolderUnknown(accepted.applicantName()));
        CredentialId id = CredentialId.random();
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        ObjectNode signed = signer.sign(
                issuer.id().value(), documents.of(id, achievement, issuer, holder, now), grounds(accepted, process));
        boolean first = credentials.add(
                accepted.id(),
                new Credential(
                        id,
                        holder.id(),
                        accepted.applicantName(),
                        achievement.id(),
                        achievement.version(),
                        issuer.id(),
                        signed.toString(),
                        Visibility.LINK,
                        false,
                        now));
        return first ? id : credentials.of(accepted.id()).orElseThrow();
    }

    private static Grounds grounds(AcceptedApplication accepted, ProcessVersion process) {
        return new Grounds(
                accepted.acceptances().stream()
                        .map(it -> new Grounds.AcceptedBy(
                                it.reviewer().toString(),
                                it.name(),
                                it.organisation().value(),
                                Role.STAFF.code()))
                        .toList(),
                process.process(),
                process.version());
    }
}
