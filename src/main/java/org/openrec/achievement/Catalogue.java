package org.openrec.achievement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openrec.people.OrganisationId;

/** The published achievements. */
public interface Catalogue {

    /** The current versions that take requests, best match first; everything for an empty query. */
    List<PublishedAchievement> search(String query, Optional<OrganisationId> issuer);

    /** The current version, also of a retired achievement. */
    Optional<PublishedAchievement> find(AchievementId id);

    /** The current versions of several, read at once; those that are none are left out. */
    Map<AchievementId, PublishedAchievement> find(Collection<AchievementId> ids);

    /** A version as it was frozen. */
    Optional<PublishedAchievement> find(AchievementId id, int version);
}
