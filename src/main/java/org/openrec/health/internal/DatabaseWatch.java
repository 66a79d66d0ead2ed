package org.openrec.health.internal;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks once a second whether the database answers, by a connection of its own: neither a busy pool nor a database that
 * hangs makes anybody wait for the answer.
 */
@Component
class DatabaseWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final int PAUSE_MILLIS = 1_000;
    /** Longer than a database under load takes, shorter than anybody waits. */
    private static final int SECONDS_TO_ANSWER = 2;

    private final Connecting connect;
    private Optional<Connection> open = Optional.empty();
    private Optional<Thread> thread = Optional.empty();
    private volatile boolean away;
    private volatile boolean running;

    @Autowired
    DatabaseWatch(DataSource database) {
        this(() -> connect(database.unwrap(HikariDataSource.class)));
    }

    DatabaseWatch(Connecting connect) {
        this.connect = connect;
    }

    private static Connection connect(HikariDataSource pool) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", Optional.ofNullable(pool.getUsername()).orElse(""));
        properties.setProperty(
                "password", Optional.ofNullable(pool.getPassword()).orElse(""));
        properties.setProperty("connectTimeout", String.valueOf(SECONDS_TO_ANSWER));
        properties.setProperty("socketTimeout", String.valueOf(SECONDS_TO_ANSWER));
        properties.setProperty("loginTimeout", String.valueOf(SECONDS_TO_ANSWER));
        return DriverManager.getConnection(pool.getJdbcUrl(), properties);
    }

    /** How a connection of its own is opened; it may fail, and does not take long. */
    @FunctionalInterface
    interface Connecting {

        Connection connect() throws SQLException;
    }

    /** Whether it did not answer when it was last asked. */
    boolean isAway() {
        return away;
    }

    /** Asks now; takes a few seconds at most. */
    void look() {
        boolean answered = answers();
        if (answered == away) {
            LOG.warn(answered ? "The database answers again" : "The database does not answer");
        }
        away = !answered;
    }

    private boolean answers() {
        try {
            Connection connection = open.isPresent() ? open.get() : connect.connect();
            open = Optional.of(connection);
            if (connection.isValid(SECONDS_TO_ANSWER)) {
                return true;
            }
        } catch (SQLException e) {
            LOG.debug("No connection to the database", e);
        }
        close();
        return false;
    }

    private void close() {
        open.ifPresent(connection -> {
            try {
                connection.close();
            } catch (SQLException gone) {
                LOG.trace("It was gone already", gone);
            }
        });
        open = Optional.empty();
    }

    @Override
    public void start() {
        running = true;
        Thread watching = new Thread(this::watch, "database watch");
        watching.setDaemon(true);
        watching.start();
        thread = Optional.of(watching);
    }

    private void watch() {
        while (running) {
            look();
            try {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                running = false;
            }
        }
        close();
    }

    @Override
    public void stop() {
        running = false;
        thread.ifPresent(Thread::interrupt);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the port opens. */
    @Override
    public int getPhase() {
        return 1;
    }
}
