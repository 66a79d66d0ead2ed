package org.openrec.credential.verification;

import jakarta.annotation.PreDestroy;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.openrec.credential.Verdict;
import org.openrec.credential.Verification.Pending;
import org.openrec.credential.Verification.VerificationBusy;
import org.openrec.credential.proof.Budget;
import org.openrec.signing.EffortSpent;
import org.springframework.stereotype.Component;

/** Lets few badges in at once, and fewer to a processor: the next waits, then hears that it is busy. */
@Component
class Places {

    /** Each may hold an image of some megabytes. */
    private static final int MOST = 8;

    private static final int MOST_AT_WORK = 2;
    private static final int SECONDS_TO_WAIT = 5;

    private final Semaphore places = new Semaphore(MOST, true);
    private final Semaphore processors = new Semaphore(MOST_AT_WORK, true);
    private final ExecutorService threads = Executors.newCachedThreadPool(Places::thread);

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "verification");
        thread.setDaemon(true);
        return thread;
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    /** @throws VerificationBusy if no place becomes free in time */
    Taken take() {
        try {
            if (places.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
                return new Taken();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new VerificationBusy();
    }

    /** One place, given back once. */
    final class Taken {

        private final AtomicBoolean inUse = new AtomicBoolean();
        private final AtomicBoolean givenBack = new AtomicBoolean();

        /** @param tooSlow the verdict when there is no processor or no time left for it */
        Pending start(Function<Budget, Verdict> work, Verdict tooSlow) {
            if (!inUse.compareAndSet(false, true)) {
                throw new IllegalStateException("One badge for each place");
            }
            Work started = new Work(this, work, tooSlow);
            threads.execute(started);
            return new Pending(started.verdict, started::cancel);
        }

        void close() {
            if (!inUse.get()) {
                giveBack();
            }
        }

        private void giveBack() {
            if (givenBack.compareAndSet(false, true)) {
                places.release();
            }
        }
    }

    /** One verification; the thread that does it is interrupted when nobody waits any more. */
    private final class Work implements Runnable {

        private final CompletableFuture<Verdict> verdict = new CompletableFuture<>();
        private final Taken place;
        private final Function<Budget, Verdict> work;
        private final Verdict tooSlow;
        private Optional<Thread> worker = Optional.empty();
        private boolean cancelled;

        Work(Taken place, Function<Budget, Verdict> work, Verdict tooSlow) {
            this.place = place;
            this.work = work;
            this.tooSlow = tooSlow;
        }

        @Override
        public void run() {
            begin();
            try (Budget budget = new Budget(processors)) {
                verdict.complete(work.apply(budget));
            } catch (EffortSpent e) {
                verdict.complete(tooSlow);
            } catch (RuntimeException | StackOverflowError e) {
                verdict.completeExceptionally(e);
            } finally {
                end();
                place.giveBack();
            }
        }

        private synchronized void begin() {
            worker = Optional.of(Thread.currentThread());
            if (cancelled) {
                Thread.currentThread().interrupt();
            }
        }

        private synchronized void end() {
            worker = Optional.empty();
            Thread.interrupted();
        }

        synchronized void cancel() {
            cancelled = true;
            worker.ifPresent(Thread::interrupt);
        }
    }
}
