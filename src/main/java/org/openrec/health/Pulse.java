package org.openrec.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.actuate.health.Health;

/** Something that has to happen again and again; it is well as long as the last time is not long ago. */
public final class Pulse {

    private final Clock clock;
    private final Duration patience;
    private volatile Instant last;

    /** @param patience the longest time between two beats; the first one is awaited as long */
    public Pulse(Clock clock, Duration patience) {
        this.clock = clock;
        this.patience = patience;
        this.last = clock.instant();
    }

    public void beat() {
        last = clock.instant();
    }

    public Health health() {
        Instant beat = last;
        Health.Builder health = beat.plus(patience).isAfter(clock.instant()) ? Health.up() : Health.down();
        return health.withDetail("last", beat.toString()).build();
    }
}
