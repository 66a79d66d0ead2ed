package org.openrec.growth;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/**
 * What the database says it has read of each table (PostgreSQL, "The Cumulative Statistics System"). A connection tells
 * it at the latest when it ends, so those of the pool end first.
 */
final class RowsRead implements AutoCloseable {

    /** Whoever reads more of a table from one end to the other reads more with each row that others add. */
    private static final int MOST_SCANNED = 2_000;

    /** The studio counts the cases that run on each version, which are few at any time. */
    private static final Set<String> COUNTED = Set.of("engine.act_ru_execution");

    private record Table(long scanned, long found) {}

    private final HikariDataSource pool;
    private final Connection watcher;
    private final Set<Integer> atWork = new HashSet<>();
    private Map<String, Table> before = Map.of();

    RowsRead(HikariDataSource pool) throws SQLException {
        this.pool = pool;
        this.watcher = DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
    }

    void begin() {
        before = tables();
    }

    /** Since {@link #begin()}. */
    Read end() {
        Map<String, Table> after = tables();
        Map<String, Long> rows = new TreeMap<>();
        Set<String> scanned = new TreeSet<>();
        after.forEach((name, now) -> {
            Table then = before.getOrDefault(name, new Table(0, 0));
            long read = now.scanned() - then.scanned() + now.found() - then.found();
            if (read > 0 && !COUNTED.contains(name)) {
                rows.put(name, read);
                if (now.scanned() - then.scanned() > MOST_SCANNED) {
                    scanned.add(name);
                }
            }
        });
        return new Read(rows, scanned);
    }

    /**
     * @param rows by table
     * @param scanned the tables that were read at length, and not by an index
     */
    record Read(Map<String, Long> rows, Set<String> scanned) {

        long all() {
            return rows.values().stream().mapToLong(Long::longValue).sum();
        }

        /** From where most came. */
        String most() {
            return rows.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                    .limit(3)
                    .map(it -> it.getKey() + " " + it.getValue())
                    .collect(Collectors.joining(", "));
        }
    }

    private Map<String, Table> tables() {
        endConnections();
        return query(
                        "SELECT schemaname || '.' || relname, seq_tup_read, coalesce(idx_tup_fetch, 0)"
                                + " FROM pg_stat_user_tables",
                        row -> Map.entry(row.getString(1), new Table(row.getLong(2), row.getLong(3))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** One that is at work for long tells what it read later, and is waited for only once. */
    private void endConnections() {
        List<Integer> open =
                pooled().stream().filter(it -> !atWork.contains(it)).toList();
        pool.getHikariPoolMXBean().softEvictConnections();
        try {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(5))
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> pooled().stream().noneMatch(open::contains));
        } catch (ConditionTimeoutException stillAtWork) {
            atWork.addAll(open);
        }
    }

    /** Processes of the database, but for those that watch it. */
    private List<Integer> pooled() {
        return query(
                "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
                        + " AND backend_type = 'client backend' AND query <> '' AND query NOT ILIKE 'listen%'",
                row -> row.getInt(1));
    }

    @FunctionalInterface
    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, Row<T> row) {
        try (var statement = watcher.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                read.add(row.read(rows));
            }
            return read;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        watcher.close();
    }
}
