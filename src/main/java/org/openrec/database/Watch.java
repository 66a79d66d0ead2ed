package org.openrec.database;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks once a second whether the server lives, for as long as Openrec does. */
final class Watch implements AutoCloseable {

    private static final long ROUND_MILLIS = 1000;

    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "postgres-watch");
        thread.setDaemon(true);
        return thread;
    });

    /** @param round must not throw: a round that does is the last one */
    void begin(Runnable round) {
        rounds.scheduleWithFixedDelay(round, ROUND_MILLIS, ROUND_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** No round begins from now on; one that runs is interrupted. */
    @Override
    public void close() {
        rounds.shutdownNow();
    }
}
