package org.openrec.achievement;

import java.util.Collection;
import java.util.Map;

/** How many credentials were issued for achievements: a port that the credential module implements. */
public interface IssuedCounts {

    /** One entry for each id asked for, zero included. */
    Map<AchievementId, Long> of(Collection<AchievementId> ids);
}
