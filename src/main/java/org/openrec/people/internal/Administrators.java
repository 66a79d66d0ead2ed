package org.openrec.people.internal;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who administers: there is always somebody once there was. In the caller's transaction. */
@Component
class Administrators {

    /** Sets these locks apart from others in the database. */
    private static final int LOCK = 970;

    private final JdbcClient jdbc;

    Administrators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether somebody else does, too; until the end of the transaction nobody else changes who does. */
    boolean othersThan(UUID person) {
        oneAtATime();
        return jdbc.sql("SELECT count(*) FROM openrec.membership WHERE role = 'ADMIN' AND person_id <> ?")
                        .param(person)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whether anybody does; until the end of the transaction nobody else changes who does. */
    boolean any() {
        oneAtATime();
        return jdbc.sql("SELECT count(*) FROM openrec.membership WHERE role = 'ADMIN'")
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void oneAtATime() {
        jdbc.sql("SELECT pg_advisory_xact_lock(?, 0)")
                .param(LOCK)
                .query((row, number) -> true)
                .single();
    }
}
