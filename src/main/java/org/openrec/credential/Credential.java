package org.openrec.credential;

import java.time.Instant;
import org.openrec.achievement.AchievementId;
import org.openrec.people.OrganisationId;
import org.openrec.people.PersonId;

/**
 * A signed credential (Open Badges 3.0, AchievementCredential) as it is kept.
 *
 * @param evidenceShared whether the holder shows what it was awarded for to whoever sees it
 * @param document the signed JSON, byte for byte as it was signed
 */
public record Credential(
        CredentialId id,
        PersonId holder,
        String holderName,
        AchievementId achievement,
        int achievementVersion,
        OrganisationId issuer,
        String document,
        Visibility visibility,
        boolean evidenceShared,
        Instant issuedAt) {}
