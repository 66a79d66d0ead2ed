package org.openrec.credential.key;

import java.time.Clock;
import java.time.Period;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.openrec.signing.KeyChanges;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** What happens to keys by itself: old ones are replaced, and what a compromised one had signed is signed anew. */
@Component
class KeyRounds implements DisposableBean {

    // a thread of its own: it may take long, and nobody waits for it
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> new Thread(task, "keys"));
    private final Reissue reissue;
    private final KeyChanges keys;
    private final Clock clock;
    private final int months;
    private volatile boolean stopped;

    KeyRounds(Reissue reissue, KeyChanges keys, Clock clock, @Value("${openrec.keys.rotate-every-months}") int months) {
        this.reissue = reissue;
        this.keys = keys;
        this.clock = clock;
        this.months = months;
    }

    @TransactionalEventListener
    void afterCommit(Reissue.Begun begun) {
        thread.execute(this::signAnew);
    }

    /** What another node, or the process before, has left. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void goOn() {
        thread.execute(this::signAnew);
    }

    private void signAnew() {
        while (!stopped && reissue.step()) {
            // one after the other
        }
    }

    /** Keys made more than so many months ago; 0 stands for never. */
    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
    void rotate() {
        if (months > 0) {
            keys.rotateMadeBefore(clock.instant()
                    .atZone(clock.getZone())
                    .minus(Period.ofMonths(months))
                    .toInstant());
        }
    }

    @Override
    public void destroy() {
        stopped = true;
        thread.shutdown();
    }
}
