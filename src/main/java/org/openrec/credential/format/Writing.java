package org.openrec.credential.format;

import java.time.Instant;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.credential.CredentialId;
import org.openrec.credential.StatusPlace;
import org.openrec.people.Organisation;
import org.openrec.people.Person;
import org.openrec.signing.Grounds;

/**
 * An award that is to be written and signed.
 *
 * @param awardedAt to the second
 */
public record Writing(
        CredentialId id,
        PublishedAchievement achievement,
        Organisation issuer,
        Person holder,
        StatusPlace place,
        Instant awardedAt,
        Grounds grounds) {}
