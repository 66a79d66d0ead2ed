package org.openrec.guard.exploring;

import java.time.Duration;

/**
 * What a move takes.
 *
 * @param person whether somebody has to do something, or to send a message
 * @param least the time that passes at least
 */
public record MovePace(boolean person, Duration least) {

    public static final MovePace AT_ONCE = new MovePace(false, Duration.ZERO);
    static final MovePace OF_SOMEBODY = new MovePace(true, Duration.ZERO);

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Whether a loop can go through it without turning for ever. */
    public boolean slow() {
        return person || least.compareTo(MINUTE) >= 0;
    }
}
