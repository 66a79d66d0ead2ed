package org.openrec.benchmark;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Complete cycles per second: from the first submission to the last badge. */
final class Throughput {

    private Throughput() {}

    static double measure(Cycles cycles, int threads, int count) {
        long before = cycles.issued();
        long start = System.nanoTime();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int worker = 0; worker < threads; worker++) {
                int share = count / threads + (worker < count % threads ? 1 : 0);
                running.add(workers.submit(() -> {
                    for (int i = 0; i < share; i++) {
                        cycles.submitAndAccept();
                    }
                }));
            }
            for (Future<?> worker : running) {
                worker.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("A cycle failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            workers.shutdownNow();
        }
        await().atMost(Duration.ofMinutes(10))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> cycles.issued() >= before + count);
        return count / ((System.nanoTime() - start) / 1e9);
    }
}
