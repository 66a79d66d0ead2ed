package org.openrec.process.engine;

import org.openrec.shared.BeforeOpening;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The indexes by which the engine finds the jobs that are due, and those that failed: without them each look reads all
 * timers that wait. The engine makes its tables after ours, so no migration can make them.
 */
@Component
@Order(0)
class DueJobs implements BeforeOpening {

    /** Any number that nobody else locks: two nodes that start at once make it one after the other. */
    private static final long LOCK = 7_240_001;

    private final JdbcClient jdbc;

    DueJobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void prepare() {
        jdbc.sql("SELECT pg_advisory_xact_lock(?)")
                .param(LOCK)
                .query((row, number) -> true)
                .list();
        jdbc.sql("CREATE INDEX IF NOT EXISTS openrec_job_due ON engine.act_ru_job (duedate_) WHERE retries_ > 0")
                .update();
        jdbc.sql("CREATE INDEX IF NOT EXISTS openrec_job_failed ON engine.act_ru_job (id_)"
                        + " WHERE exception_msg_ IS NOT NULL OR exception_stack_id_ IS NOT NULL")
                .update();
    }
}
