package org.openrec.credential.status;

import jakarta.annotation.PreDestroy;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.openrec.credential.StatusPlace;
import org.openrec.people.OrganisationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Gives each award a place of its own in the lists of its issuer, half of which are filled before the next ones begin. The
 * order of the places is shuffled, so that nobody learns from a place when an award was made.
 *
 * <p>Each node has some numbers in stock, so that those who sign at the same moment do not wait for each other; the stock is
 * filled beside them. Who finds it empty takes one number in the own transaction, which the next one waits for: so nobody
 * waits for a connection while having one.
 */
@Component
public class StatusPlaces {

    /** The shortest list that keeps an award among others (W3C Bitstring Status List 1.0, section 2.2). */
    static final int ENTRIES = 131_072;

    static final int FILLED = ENTRIES / 2;

    private static final Logger LOG = LoggerFactory.getLogger(StatusPlaces.class);
    private static final int STOCK = 64;
    private static final int LOW = STOCK / 4;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final SecureRandom random = new SecureRandom();
    private final Map<OrganisationId, Stock> stocks = new ConcurrentHashMap<>();
    private final ExecutorService filling = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "status places");
        thread.setDaemon(true);
        return thread;
    });

    StatusPlaces(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @PreDestroy
    void stop() {
        filling.shutdownNow();
    }

    /** Places that this node alone may give away. */
    private static final class Stock {

        private final Queue<StatusPlace> places = new ConcurrentLinkedQueue<>();
        private final AtomicBoolean beingFilled = new AtomicBoolean();
    }

    /** Nobody else gets it, unless the caller's transaction comes to nothing. */
    public StatusPlace next(OrganisationId issuer) {
        Stock stock = stocks.computeIfAbsent(issuer, it -> new Stock());
        Optional<StatusPlace> place = Optional.ofNullable(stock.places.poll());
        if (stock.places.size() < LOW && stock.beingFilled.compareAndSet(false, true)) {
            filling.execute(() -> fill(issuer, stock));
        }
        return place.orElseGet(() -> take(issuer, 1).place(0));
    }

    private void fill(OrganisationId issuer, Stock stock) {
        try {
            Numbers taken = transactions.execute(status -> take(issuer, STOCK));
            for (int i = 0; taken != null && i < STOCK; i++) {
                stock.places.add(taken.place(i));
            }
        } catch (RuntimeException e) {
            LOG.warn("Places in the status lists of {} are taken one by one: {}", issuer, e.getMessage());
        } finally {
            stock.beingFilled.set(false);
        }
    }

    /** @param first of some numbers that follow each other */
    private record Numbers(Shuffle shuffle, long first) {

        StatusPlace place(int i) {
            long number = first + i;
            return new StatusPlace(Math.toIntExact(number / FILLED), shuffle.of((int) (number % FILLED)));
        }
    }

    private Numbers take(OrganisationId issuer, int some) {
        byte[] key = new byte[32];
        random.nextBytes(key);
        Numbers numbers = jdbc.sql("""
                        INSERT INTO openrec.status_counter AS c (issuer, shuffle_key, next) VALUES (:issuer, :key, :some)
                        ON CONFLICT (issuer) DO UPDATE SET next = c.next + :some RETURNING shuffle_key, next""")
                .param("issuer", issuer.value())
                .param("key", key)
                .param("some", some)
                .query((row, number) ->
                        new Numbers(new Shuffle(row.getBytes("shuffle_key"), ENTRIES), row.getLong("next") - some))
                .single();
        long lastList = (numbers.first() + some - 1) / FILLED;
        if (lastList * FILLED >= numbers.first()) {
            begin(issuer, lastList);
        }
        return numbers;
    }

    private void begin(OrganisationId issuer, long list) {
        for (StatusPurpose purpose : StatusPurpose.values()) {
            jdbc.sql(
                            "INSERT INTO openrec.status_list (issuer, purpose, number) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                    .params(issuer.value(), purpose.name(), list)
                    .update();
        }
    }
}
