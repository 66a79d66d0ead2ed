package org.openrec.process;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does several things at the same moment. */
final class AtOnce {

    private AtOnce() {}

    /** What each answered; for one that threw, its exception. */
    @SafeVarargs
    static List<Object> run(Callable<?>... deeds) {
        ExecutorService threads = Executors.newFixedThreadPool(deeds.length);
        CyclicBarrier together = new CyclicBarrier(deeds.length);
        try {
            List<Future<Object>> running = new ArrayList<>();
            for (Callable<?> deed : deeds) {
                running.add(threads.submit(() -> {
                    together.await();
                    return deed.call();
                }));
            }
            List<Object> outcomes = new ArrayList<>();
            for (Future<Object> future : running) {
                outcomes.add(outcome(future));
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Object outcome(Future<Object> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
