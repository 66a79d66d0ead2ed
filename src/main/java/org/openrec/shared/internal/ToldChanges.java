package org.openrec.shared.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What is to be told to all nodes once it is committed: gathered for a moment and told in one statement, on a thread of
 * its own, so that no transaction waits for PostgreSQL's lock on the queue of notifications.
 */
final class ToldChanges {

    private static final Logger LOG = LoggerFactory.getLogger(ToldChanges.class);
    private static final long GATHERING_MILLIS = 50;

    private final JdbcClient jdbc;
    private final String channel;
    private final BlockingQueue<String> topics = new LinkedBlockingQueue<>();

    ToldChanges(JdbcClient jdbc, String channel) {
        this.jdbc = jdbc;
        this.channel = channel;
    }

    /** Once for each topic and transaction. */
    void add(String topic) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            topics.add(topic);
            return;
        }
        TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Committed.class::isInstance)
                .map(Committed.class::cast)
                .filter(it -> it.outbox() == this)
                .findFirst()
                .orElseGet(this::synchronise)
                .told()
                .add(topic);
    }

    private Committed synchronise() {
        Committed committed = new Committed(this, new LinkedHashSet<>());
        TransactionSynchronizationManager.registerSynchronization(committed);
        return committed;
    }

    /** Tells what is gathered, again and again, until its thread is interrupted. */
    void empty() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Set<String> gathered = new LinkedHashSet<>();
                gathered.add(topics.take());
                TimeUnit.MILLISECONDS.sleep(GATHERING_MILLIS);
                topics.drainTo(gathered);
                send(List.copyOf(gathered));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Nobody misses what cannot be told: without a connection the others do not hear either, and count that as a change. */
    private void send(List<String> gathered) {
        try {
            jdbc.sql("SELECT pg_notify(?, topic) FROM unnest(?) AS topic")
                    .params(channel, gathered.toArray(String[]::new))
                    .query((row, number) -> true)
                    .list();
        } catch (DataAccessException e) {
            LOG.info("Changes are not told for now: {}", e.getMessage());
        }
    }

    private record Committed(ToldChanges outbox, Set<String> told) implements TransactionSynchronization {

        @Override
        public void afterCommit() {
            outbox.topics.addAll(new ArrayList<>(told));
        }
    }
}
