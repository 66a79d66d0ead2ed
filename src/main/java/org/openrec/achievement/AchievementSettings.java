package org.openrec.achievement;

import java.time.Duration;

/**
 * How requests for an achievement are treated.
 *
 * @param reviewers how many different persons review a request, 1 to 3
 * @param reviewDelay after how long a waiting review is called to mind
 * @param revisionDelay how long a student has to complete a request that is not yet accepted
 */
public record AchievementSettings(int reviewers, Duration reviewDelay, Duration revisionDelay) {

    public static final AchievementSettings DEFAULT =
            new AchievementSettings(1, Duration.ofDays(10), Duration.ofDays(30));

    public AchievementSettings {
        if (reviewers < 1 || reviewers > 3) {
            throw new IllegalArgumentException("An achievement asks for 1 to 3 reviewers, not " + reviewers);
        }
        if (reviewDelay.isNegative() || reviewDelay.isZero() || revisionDelay.isNegative() || revisionDelay.isZero()) {
            throw new IllegalArgumentException("Delays are longer than nothing");
        }
    }
}
