package org.openrec.codesign.sheet;

import java.time.Duration;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrec.achievement.AchievementSettings;

/**
 * How requests for the badge will be read.
 *
 * @param reviewers 1 to 3
 * @param reviewDays in how many days a request is answered, 1 to 365
 * @param revisionDays how many days a student has to complete one, 1 to 365
 * @param validMonths how many months the badge holds, 1 to 600; 0 for ever
 */
public record SheetReading(Integer reviewers, Integer reviewDays, Integer revisionDays, Integer validMonths) {

    static final int MOST_DAYS = 365;
    static final int MOST_MONTHS = 600;

    public static final SheetReading USUAL = new SheetReading(null, null, null, null);

    /** What was not said is as usual. */
    public SheetReading(
            @Nullable Integer reviewers,
            @Nullable Integer reviewDays,
            @Nullable Integer revisionDays,
            @Nullable Integer validMonths) {
        this.reviewers = or(reviewers, AchievementSettings.DEFAULT.reviewers());
        this.reviewDays =
                or(reviewDays, (int) AchievementSettings.DEFAULT.reviewDelay().toDays());
        this.revisionDays = or(
                revisionDays, (int) AchievementSettings.DEFAULT.revisionDelay().toDays());
        this.validMonths = or(validMonths, 0);
    }

    private static Integer or(@Nullable Integer given, int usual) {
        return given == null ? usual : given;
    }

    public SheetReading withReviewers(int number) {
        return new SheetReading(number, reviewDays, revisionDays, validMonths);
    }

    public SheetReading withReviewDays(int days) {
        return new SheetReading(reviewers, days, revisionDays, validMonths);
    }

    public SheetReading withRevisionDays(int days) {
        return new SheetReading(reviewers, reviewDays, days, validMonths);
    }

    public SheetReading withValidMonths(int months) {
        return new SheetReading(reviewers, reviewDays, revisionDays, months);
    }

    public Optional<Period> validity() {
        return validMonths == 0 ? Optional.empty() : Optional.of(Period.ofMonths(validMonths));
    }

    public AchievementSettings settings() {
        return new AchievementSettings(
                reviewers, Duration.ofDays(reviewDays), Duration.ofDays(revisionDays), validity(), Optional.empty());
    }
}
