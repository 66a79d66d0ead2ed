package org.openrec.growth;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/**
 * What the database says it has read of each table (PostgreSQL, "The Cumulative Statistics System"). A connection tells
 * it at the latest when it ends, so those of the pool end first.
 */
final class RowsRead implements AutoCloseable {

    /** Tables that are larger than this have grown, and are never read from one end to the other. */
    private static final int GROWN = 2_000;

    private record Table(long scanned, long found, long scans, long size) {}

    private final HikariDataSource pool;
    private final Connection watcher;
    private Map<String, Table> before = Map.of();

    RowsRead(HikariDataSource pool) throws SQLException {
        this.pool = pool;
        this.watcher = DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
    }

    void begin() {
        before = tables();
    }

    /** Rows of all tables that grow since {@link #begin()}, and which of those that have grown were scanned. */
    Read end() {
        Map<String, Table> after = tables();
        long rows = 0;
        Set<String> scanned = new TreeSet<>();
        for (Map.Entry<String, Table> entry : after.entrySet()) {
            Table now = entry.getValue();
            Table then = before.getOrDefault(entry.getKey(), new Table(0, 0, 0, 0));
            rows += now.scanned() - then.scanned() + now.found() - then.found();
            if (now.size() > GROWN && now.scans() > then.scans()) {
                scanned.add(entry.getKey());
            }
        }
        return new Read(rows, scanned);
    }

    record Read(long rows, Set<String> scanned) {}

    private Map<String, Table> tables() {
        List<Integer> open = pooled();
        pool.getHikariPoolMXBean().softEvictConnections();
        Awaitility.await().until(() -> pooled().stream().noneMatch(open::contains));
        return query(
                        "SELECT schemaname || '.' || relname, seq_tup_read, coalesce(idx_tup_fetch, 0), seq_scan, n_live_tup"
                                + " FROM pg_stat_user_tables",
                        row -> Map.entry(
                                row.getString(1),
                                new Table(row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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
