package org.openrec.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/** What one check of the guard may cost at most. */
final class Spent {

    private static final long TWO_SECONDS = 2_000_000_000L;
    private static final long TWO_HUNDRED_MEGABYTES = 200_000_000L;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Spent() {}

    static <T> T little(Supplier<T> check) {
        long thread = Thread.currentThread().getId();
        long memory = THREADS.getThreadAllocatedBytes(thread);
        long start = THREADS.getThreadCpuTime(thread);

        T found = check.get();

        assertThat(THREADS.getThreadCpuTime(thread) - start).isLessThan(TWO_SECONDS);
        assertThat(THREADS.getThreadAllocatedBytes(thread) - memory).isLessThan(TWO_HUNDRED_MEGABYTES);
        return found;
    }
}
