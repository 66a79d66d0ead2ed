package org.openrec.health.internal;

import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.openrec.health.Pulse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The database takes what is written: it answers, is no copy that is only read, and its disk has room. Written beside
 * the questions, so that neither a database that hangs nor many who ask hold anything up.
 */
@Component
class DatabaseWrites implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWrites.class);
    private static final int LONGEST_WRITE = 5;

    private final JdbcClient jdbc;
    private final Pulse pulse;

    DatabaseWrites(DataSource database, Clock clock, @Value("${openrec.health.patience}") Duration patience) {
        JdbcTemplate bounded = new JdbcTemplate(database);
        bounded.setQueryTimeout(LONGEST_WRITE);
        this.jdbc = JdbcClient.create(bounded);
        this.pulse = new Pulse(clock, patience);
    }

    @Scheduled(fixedDelayString = "${openrec.health.round}")
    void write() {
        try {
            jdbc.sql("insert into openrec.pulse (id, beat) values (1, now())"
                            + " on conflict (id) do update set beat = excluded.beat")
                    .update();
            pulse.beat();
        } catch (DataAccessException e) {
            LOG.warn("The database does not take what is written", e);
        }
    }

    @Override
    public Health health() {
        return pulse.health();
    }
}
