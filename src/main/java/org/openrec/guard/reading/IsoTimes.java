package org.openrec.guard.reading;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times on a diagram (ISO 8601): durations, moments and repetitions, each within bounds. */
public final class IsoTimes {

    public static final Duration SHORTEST_REPETITION = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(3_660);
    private static final int MOST_REPETITIONS = 100;
    private static final Pattern DURATION =
            Pattern.compile("P(?=[\\dT])(?:(\\d{1,2})Y)?(?:(\\d{1,3})M)?(?:(\\d{1,4})D)?"
                    + "(?:T(?=\\d)(?:(\\d{1,5})H)?(?:(\\d{1,6})M)?(?:(\\d{1,8})S)?)?");
    private static final long[] SECONDS = {31_536_000, 2_592_000, 86_400, 3_600, 60, 1};
    private static final Pattern CYCLE = Pattern.compile("R(\\d{1,4})/(P[^/]+)");

    private IsoTimes() {}

    /** A duration; years count 365 days and months 30. */
    public static Optional<Duration> duration(String text) {
        Matcher matcher = DURATION.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long seconds = 0;
        for (int i = 0; i < SECONDS.length; i++) {
            String number = matcher.group(i + 1);
            seconds += number == null ? 0 : Long.parseLong(number) * SECONDS[i];
        }
        return Optional.of(Duration.ofSeconds(seconds));
    }

    /** The time between two of a repetition; if it is over within a day, as if its number were spread over that day. */
    public static Duration paceOf(String cycle) {
        Matcher matcher = CYCLE.matcher(cycle);
        if (!matcher.matches()) {
            return Duration.ZERO;
        }
        Duration between = duration(matcher.group(2)).orElse(Duration.ZERO);
        Duration spread = Duration.ofDays(1).dividedBy(Math.max(1, Integer.parseInt(matcher.group(1))));
        return between.compareTo(spread) > 0 ? between : spread;
    }

    public static Optional<Fault> checkDuration(String text) {
        return duration(text)
                .map(duration -> duration.compareTo(LONGEST) > 0
                        ? Optional.of(new Fault("timeTooFar", text))
                        : Optional.<Fault>empty())
                .orElseGet(() -> Optional.of(new Fault("duration", text)));
    }

    public static Optional<Fault> checkMoment(String text, Clock clock) {
        try {
            Instant moment = OffsetDateTime.parse(text).toInstant();
            if (moment.isBefore(clock.instant())) {
                return Optional.of(new Fault("timePast", text));
            }
            return moment.isAfter(clock.instant().plus(LONGEST))
                    ? Optional.of(new Fault("timeTooFar", text))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.of(new Fault("moment", text));
        }
    }

    public static Optional<Fault> checkCycle(String text) {
        Matcher matcher = CYCLE.matcher(text);
        if (!matcher.matches()) {
            return Optional.of(new Fault("cycle", text));
        }
        int times = Integer.parseInt(matcher.group(1));
        if (times < 1 || times > MOST_REPETITIONS) {
            return Optional.of(new Fault("cycle", text));
        }
        return checkDuration(matcher.group(2)).or(() -> duration(matcher.group(2))
                .filter(interval -> interval.compareTo(SHORTEST_REPETITION) < 0)
                .map(interval -> new Fault("cycle", text)));
    }
}
