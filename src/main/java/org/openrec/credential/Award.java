package org.openrec.credential;

import java.time.Instant;
import java.util.Optional;
import org.openrec.achievement.AchievementId;
import org.openrec.people.OrganisationId;
import org.openrec.people.PersonId;

/**
 * That a person has a badge. What is signed of it are its {@linkplain Credential credentials}, one for each format.
 *
 * @param follows the earlier one whose place it takes, corrected or renewed
 * @param place where validators elsewhere learn whether it holds; those from before there was one have none
 * @param evidenceShared whether the holder shows what it was awarded for to whoever sees it
 */
public record Award(
        CredentialId id,
        PersonId holder,
        String holderName,
        AchievementId achievement,
        int achievementVersion,
        OrganisationId issuer,
        AwardSource source,
        Optional<CredentialId> follows,
        Optional<StatusPlace> place,
        Term term,
        AwardStanding standing,
        Visibility visibility,
        boolean evidenceShared) {

    /** Whether it says what its issuer stands by. */
    public boolean holds(Instant now) {
        return standing.state() == AwardStanding.State.GOOD && !term.isOver(now);
    }
}
