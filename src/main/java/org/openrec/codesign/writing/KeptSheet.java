package org.openrec.codesign.writing;

import java.util.List;
import java.util.Optional;
import org.openrec.achievement.AchievementId;
import org.openrec.codesign.badge.PaperBadge;
import org.openrec.codesign.sheet.Sheet;

/**
 * The sheet of a badge as it is kept.
 *
 * @param version what whoever writes it has before them
 * @param round how often it was proposed; 0 for never
 * @param both where two wrote something else at the same time, and what was kept first stands: JSON Pointers (RFC 6901)
 */
public record KeptSheet(
        long badge,
        long version,
        PaperBadge.State state,
        int round,
        Sheet sheet,
        Optional<AchievementId> achievement,
        List<String> both) {

    static KeptSheet of(PaperBadge badge, List<String> both) {
        return new KeptSheet(
                badge.id(),
                badge.version(),
                badge.state(),
                badge.round(),
                badge.sheet(),
                badge.achievement(),
                List.copyOf(both));
    }
}
