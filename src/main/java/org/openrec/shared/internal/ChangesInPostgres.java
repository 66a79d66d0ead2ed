package org.openrec.shared.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.openrec.shared.Changes;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** PostgreSQL's NOTIFY carries changes to all nodes soon after a transaction commits (its documentation, "NOTIFY"). */
@Component
class ChangesInPostgres implements Changes, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ChangesInPostgres.class);
    private static final String CHANNEL = "openrec_changes";
    private static final int WAIT_MILLIS = 1_000;

    private final DataSource database;
    private final ToldChanges outbox;
    private final Map<String, List<Runnable>> listeners = new ConcurrentHashMap<>();
    private volatile boolean running;
    private List<Thread> threads = List.of();

    ChangesInPostgres(DataSource database, JdbcClient jdbc) {
        this.database = database;
        this.outbox = new ToldChanges(jdbc, CHANNEL);
    }

    @Override
    public void tell(String topic) {
        outbox.add(topic);
    }

    @Override
    public Listening listen(String topic, Runnable listener) {
        listeners.computeIfAbsent(topic, key -> new CopyOnWriteArrayList<>()).add(listener);
        return () -> listeners.computeIfPresent(topic, (key, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    @Override
    public void start() {
        running = true;
        threads = List.of(new Thread(this::hear, "changes heard"), new Thread(outbox::empty, "changes told"));
        threads.forEach(thread -> {
            thread.setDaemon(true);
            thread.start();
        });
    }

    /** A lost connection is taken up again; what was told meanwhile is made good by telling everybody. */
    private void hear() {
        while (running) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("LISTEN " + CHANNEL);
                List.copyOf(listeners.values()).forEach(ChangesInPostgres::run);
                PGConnection postgres = connection.unwrap(PGConnection.class);
                while (running) {
                    for (PGNotification change : heard(postgres, statement)) {
                        run(listeners.getOrDefault(change.getParameter(), List.of()));
                    }
                }
                statement.execute("UNLISTEN *");
            } catch (SQLException e) {
                rest(e);
            }
        }
    }

    private static PGNotification[] heard(PGConnection postgres, Statement statement) throws SQLException {
        try {
            PGNotification[] heard = postgres.getNotifications(WAIT_MILLIS);
            return heard == null ? new PGNotification[0] : heard;
        } catch (SQLException e) {
            // the pool learns only from what goes through it that the connection is dead
            statement.execute("SELECT 1");
            throw e;
        }
    }

    private static void run(List<Runnable> listeners) {
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException e) {
                // one page that is going away must not make the others deaf
                LOG.debug("A listener failed", e);
            }
        }
    }

    private void rest(SQLException reason) {
        if (running) {
            LOG.info("Changes are not heard for now: {}", reason.getMessage());
            try {
                TimeUnit.MILLISECONDS.sleep(WAIT_MILLIS);
            } catch (InterruptedException e) {
                running = false;
            }
        }
    }

    @Override
    public void stop() {
        running = false;
        threads.forEach(Thread::interrupt);
        threads.forEach(ChangesInPostgres::await);
    }

    private static void await(Thread thread) {
        try {
            thread.join(2L * WAIT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the preparations, before the port opens. */
    @Override
    public int getPhase() {
        return 1;
    }
}
