package org.openrec.credential;

import org.openrec.achievement.AchievementId;
import org.openrec.people.OrganisationId;
import org.openrec.people.PersonId;
import org.openrec.signing.Grounds;

/**
 * What was decided to be awarded.
 *
 * @param holderName as it was when that was decided
 * @param grounds for the book of signatures: who decided, in which version of which process
 */
public record ToAward(
        PersonId holder,
        String holderName,
        AchievementId achievement,
        int achievementVersion,
        OrganisationId issuer,
        Grounds grounds) {}
