package org.openrec.achievement;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.openrec.people.OrganisationId;

/** The published achievements. */
public interface Catalogue {

    /** On a page, at most. */
    int LARGEST_PAGE = 96;

    /** How many are counted at most. */
    int COUNTED = 200;

    /**
     * Current versions that take requests and have each word of the query, those with one in their name first; any for an
     * empty query.
     *
     * @param after where the page before ended
     * @param limit 1 to {@link #LARGEST_PAGE}
     */
    CataloguePage search(String query, Optional<OrganisationId> issuer, Optional<CatalogueCursor> after, int limit);

    /** How many there are; one more than {@link #COUNTED} stands for more. */
    int count(String query, Optional<OrganisationId> issuer);

    /** The current version, also of a retired achievement. */
    Optional<PublishedAchievement> find(AchievementId id);

    /** The current versions of several, read at once; those that are none are left out. */
    Map<AchievementId, PublishedAchievement> find(Collection<AchievementId> ids);

    /** A version as it was frozen. */
    Optional<PublishedAchievement> find(AchievementId id, int version);
}
