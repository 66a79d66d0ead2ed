package org.openrec.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Remembers rows until the end of the transaction that read them, so that a call of many parts reads each once. */
public final class OncePerTransaction<K, V> {

    /** What was read before in this transaction, or else now. Outside of a transaction nothing is remembered. */
    public Optional<V> get(K key, Supplier<Optional<V>> read) {
        Optional<V> known = remembered().map(rows -> rows.get(key));
        return known.isPresent() ? known : read.get().map(row -> keep(key, row));
    }

    /** Remembers a row that was read in another way. */
    public V keep(K key, V row) {
        remembered().ifPresent(rows -> rows.put(key, row));
        return row;
    }

    private Optional<Map<K, V>> remembered() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return Optional.empty();
        }
        return Optional.of(TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Rows.class::isInstance)
                .map(Rows.class::cast)
                .filter(it -> it.owner == this)
                .findFirst()
                .map(this::rows)
                .orElseGet(this::begin));
    }

    @SuppressWarnings("unchecked") // they are this one's own
    private Map<K, V> rows(Rows<?, ?> rows) {
        return (Map<K, V>) rows.rows;
    }

    private Map<K, V> begin() {
        Rows<K, V> rows = new Rows<>(this);
        TransactionSynchronizationManager.registerSynchronization(rows);
        return rows.rows;
    }

    private static final class Rows<K, V> implements TransactionSynchronization {

        private final OncePerTransaction<K, V> owner;
        private final Map<K, V> rows = new HashMap<>();

        private Rows(OncePerTransaction<K, V> owner) {
            this.owner = owner;
        }
    }
}
