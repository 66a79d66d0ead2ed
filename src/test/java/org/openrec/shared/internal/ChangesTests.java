package org.openrec.shared.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openrec.OpenrecTest;
import org.openrec.shared.Changes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What one node tells, another hears: here two ears on one database. */
@OpenrecTest
class ChangesTests {

    @Autowired
    Changes here;

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private ChangesInPostgres there;

    @BeforeEach
    void anotherNode() {
        there = new ChangesInPostgres(database, jdbc);
        there.start();
    }

    @AfterEach
    void end() {
        there.stop();
    }

    @Test
    void theOtherNodeHearsWithinASecondOnceItIsCommitted() throws InterruptedException {
        CountDownLatch ready = new CountDownLatch(1);
        CountDownLatch heard = new CountDownLatch(1);
        try (Changes.Listening first = there.listen("ready", ready::countDown)) {
            while (!ready.await(50, TimeUnit.MILLISECONDS)) {
                here.tell("ready");
            }
            assertThat(first).isNotNull();
        }
        try (Changes.Listening listening = there.listen("topic", heard::countDown)) {
            transaction.executeWithoutResult(status -> {
                here.tell("topic");
                assertThat(heard.getCount()).as("not before the commit").isEqualTo(1);
            });

            assertThat(heard.await(1, TimeUnit.SECONDS)).isTrue();
            assertThat(listening).isNotNull();
        }
    }

    @Test
    void whatIsRolledBackIsNotHeardAndALostConnectionIsTakenUpAgain() throws InterruptedException {
        CountDownLatch wrong = new CountDownLatch(1);
        CountDownLatch again = new CountDownLatch(1);
        try (Changes.Listening one = there.listen("rolled back", wrong::countDown);
                Changes.Listening two = there.listen("again", again::countDown)) {
            transaction.executeWithoutResult(status -> {
                here.tell("rolled back");
                status.setRollbackOnly();
            });
            jdbc.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                            + " WHERE query LIKE 'LISTEN%' AND datname = current_database()")
                    .query((row, number) -> true)
                    .list();

            assertThat(again.await(10, TimeUnit.SECONDS))
                    .as("told when it hears again")
                    .isTrue();
            assertThat(one).isNotEqualTo(two);
        }
    }
}
