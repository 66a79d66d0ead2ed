package org.openrec.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** The time of the demonstration: the present, but for the thread that makes up what happened before. */
public final class DemonstrationClock extends Clock {

    private static final ThreadLocal<Duration> AGO = ThreadLocal.withInitial(() -> Duration.ZERO);

    private final Clock present;

    public DemonstrationClock(Clock present) {
        this.present = present;
    }

    /** Lets it happen so long before the present; the engine's own timers, which run on, know only the present. */
    public static <T> T ago(Duration ago, Supplier<T> deed) {
        AGO.set(ago);
        try {
            return deed.get();
        } finally {
            AGO.remove();
        }
    }

    @Override
    public Instant instant() {
        return present.instant().minus(AGO.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemonstrationClock(present.withZone(zone));
    }
}
