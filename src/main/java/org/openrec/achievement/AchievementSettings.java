package org.openrec.achievement;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How requests for an achievement are treated.
 *
 * @param reviewers how many different persons review a request, 1 to 3
 * @param reviewDelay after how long a waiting review is called to mind
 * @param revisionDelay how long a student has to complete a request that is not yet accepted
 * @param validity how long its badges hold, from the day they are awarded; empty for ever
 * @param contact who answers questions about it: an address, a telephone number, a place; empty for the service
 */
public record AchievementSettings(
        int reviewers,
        Duration reviewDelay,
        Duration revisionDelay,
        Optional<Period> validity,
        Optional<String> contact) {

    /** A badge that ends before anybody has looked at it is of no use, and one that ends in a lifetime is for ever. */
    public static final Period SHORTEST = Period.ofMonths(1);

    public static final Period LONGEST = Period.ofYears(50);

    /** The most letters of who answers. */
    public static final int LONGEST_CONTACT = 200;

    public static final AchievementSettings DEFAULT =
            new AchievementSettings(1, Duration.ofDays(10), Duration.ofDays(30), Optional.empty(), Optional.empty());

    /** What was published before badges could end, or had somebody who answers, has none. */
    public AchievementSettings(
            int reviewers,
            Duration reviewDelay,
            Duration revisionDelay,
            @Nullable Optional<Period> validity,
            @Nullable Optional<String> contact) {
        this.reviewers = reviewers;
        this.reviewDelay = reviewDelay;
        this.revisionDelay = revisionDelay;
        this.validity = validity == null ? Optional.empty() : validity;
        this.contact = contact == null ? Optional.empty() : contact;
        if (reviewers < 1 || reviewers > 3) {
            throw new IllegalArgumentException("An achievement asks for 1 to 3 reviewers, not " + reviewers);
        }
        if (reviewDelay.isNegative() || reviewDelay.isZero() || revisionDelay.isNegative() || revisionDelay.isZero()) {
            throw new IllegalArgumentException("Delays are longer than nothing");
        }
        if (this.validity.filter(it -> !holdsLongEnough(it)).isPresent()) {
            throw new IllegalArgumentException("A badge holds a month to fifty years, not " + this.validity);
        }
    }

    /** Months and days are compared as a calendar has them, from a day in January on. */
    public static boolean holdsLongEnough(Period period) {
        LocalDate day = LocalDate.of(2025, 1, 1);
        return !day.plus(period).isBefore(day.plus(SHORTEST))
                && !day.plus(period).isAfter(day.plus(LONGEST));
    }

    public AchievementSettings holdingFor(Optional<Period> period) {
        return new AchievementSettings(reviewers, reviewDelay, revisionDelay, period, contact);
    }
}
