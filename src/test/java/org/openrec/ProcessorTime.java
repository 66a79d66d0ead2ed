package org.openrec;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.function.ThrowingSupplier;

/** What work costs, whatever else the machine does meanwhile: the processor time of the threads that do it. */
public final class ProcessorTime {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ProcessorTime() {}

    /** Spent by the calling thread. */
    public static Duration of(Runnable work) {
        long before = THREADS.getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before);
    }

    /** Spent by all threads of that name, which do nothing else meanwhile and do not end before. */
    public static <T> Measured<T> ofThreads(String name, ThrowingSupplier<T> work) throws Exception {
        long before = spent(name);
        try {
            T result = work.get();
            return new Measured<>(result, Duration.ofNanos(spent(name) - before));
        } catch (Exception e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private static long spent(String name) {
        return Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
                .filter(Objects::nonNull)
                .filter(thread -> thread.getThreadName().equals(name))
                .mapToLong(thread -> Math.max(0, THREADS.getThreadCpuTime(thread.getThreadId())))
                .sum();
    }

    /** A result, and what it cost. */
    public record Measured<T>(T result, Duration cost) {}
}
