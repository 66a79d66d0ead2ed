package org.openrec.credential;

import java.util.Optional;
import org.openrec.achievement.AchievementId;
import org.openrec.people.OrganisationId;
import org.openrec.people.PersonId;
import org.openrec.signing.Grounds;

/**
 * What was decided to be awarded.
 *
 * @param holderName as it was when that was decided
 * @param earlier whose place it takes, if it follows another
 * @param grounds for the book of signatures: who decided, in which version of which process
 */
public record ToAward(
        PersonId holder,
        String holderName,
        AchievementId achievement,
        int achievementVersion,
        OrganisationId issuer,
        Optional<Earlier> earlier,
        Grounds grounds) {

    /**
     * An award whose place another takes.
     *
     * @param how what the new one keeps of it: all that is not wrong, or only who sees it
     */
    public record Earlier(Award award, How how) {

        /** Why another takes its place. */
        public enum How {
            /** What was wrong in it is put right. */
            CORRECTED,
            /** It was shown anew that it is deserved. */
            RENEWED
        }

        public Optional<Award> corrected() {
            return Optional.of(award).filter(it -> how == How.CORRECTED);
        }
    }
}
