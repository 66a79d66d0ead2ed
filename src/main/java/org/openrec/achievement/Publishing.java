package org.openrec.achievement;

import java.util.Optional;
import org.openrec.people.OrganisationId;
import org.openrec.shared.Problem;

/** Puts achievements into the catalogue. */
public interface Publishing {

    /**
     * Freezes the content as the next version; earlier versions, and the credentials that name them, stay as they are.
     *
     * @param imageSvg a complete SVG document
     * @return the number of the version, 1 for a new achievement
     * @throws IssuedByAnother if the achievement is another organisation's
     */
    int publish(AchievementId id, OrganisationId issuer, AchievementContent content, String imageSvg);

    /** The same as the first version of a new achievement; false, and nothing is done, where the id is taken. */
    boolean publishFirst(AchievementId id, OrganisationId issuer, AchievementContent content, String imageSvg);

    /** Takes no more requests; those under way go on, and what was issued stays. */
    void end(AchievementId id, Optional<AchievementId> successor);

    /** Takes requests again. */
    void offer(AchievementId id);

    /** Nobody adds a version to the badge of another organisation, whatever it is called. */
    final class IssuedByAnother extends Problem.Conflict {

        private static final long serialVersionUID = 1L;

        public IssuedByAnother(AchievementId id) {
            super("achievement.issuedByAnother", id);
        }
    }
}
