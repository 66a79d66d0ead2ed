package org.openrec.achievement;

import org.openrec.people.OrganisationId;

/** Puts achievements into the catalogue. */
public interface Publishing {

    /**
     * Freezes the content as the next version; earlier versions, and the credentials that name them, stay as they are.
     *
     * @param imageSvg a complete SVG document
     * @return the number of the version, 1 for a new achievement
     */
    int publish(AchievementId id, OrganisationId issuer, AchievementContent content, String imageSvg);
}
