package org.openrec.credential.proof;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openrec.signing.Effort;
import org.openrec.signing.EffortSpent;

/**
 * What one verification may cost: two seconds of processor, ten seconds of wall clock, what others take to answer
 * included. Belongs to the thread that made it, which may be interrupted when nobody waits for the verdict any more.
 */
public final class Budget implements Effort, AutoCloseable {

    public static final Duration PROCESSOR = Duration.ofSeconds(2);
    static final Duration WALL_CLOCK = Duration.ofSeconds(10);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    /** To ask for the time at each step would cost more than the steps. */
    private static final int STEPS_BETWEEN = 64;

    private final Semaphore processors;
    private final long processorEnd = THREADS.getCurrentThreadCpuTime() + PROCESSOR.toNanos();
    private final long end = System.nanoTime() + WALL_CLOCK.toNanos();
    private boolean holdsProcessor;
    private int steps;

    public Budget(Semaphore processors) {
        this.processors = processors;
        takeProcessor();
    }

    @Override
    public void check() {
        if (++steps % STEPS_BETWEEN == 0) {
            checkNow();
        }
    }

    private void checkNow() {
        if (Thread.currentThread().isInterrupted()) {
            throw new EffortSpent("Nobody waits for it any more");
        }
        if (THREADS.getCurrentThreadCpuTime() > processorEnd || System.nanoTime() > end) {
            throw new EffortSpent("It takes too long");
        }
    }

    @Override
    public Duration left() {
        checkNow();
        long processor = processorEnd - THREADS.getCurrentThreadCpuTime();
        return Duration.ofNanos(Math.max(1, Math.min(processor, end - System.nanoTime())));
    }

    /** Waits for others without keeping a processor from those who have work to do. */
    <T> T aside(Supplier<T> waiting) {
        giveProcessorBack();
        try {
            return waiting.get();
        } finally {
            takeProcessor();
        }
    }

    Duration wallClockLeft() {
        checkNow();
        return Duration.ofNanos(Math.max(1, end - System.nanoTime()));
    }

    private void takeProcessor() {
        try {
            if (!processors.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                throw new EffortSpent("No processor was free");
            }
            holdsProcessor = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EffortSpent("Nobody waits for it any more");
        }
    }

    private void giveProcessorBack() {
        if (holdsProcessor) {
            holdsProcessor = false;
            processors.release();
        }
    }

    @Override
    public void close() {
        giveProcessorBack();
    }
}
