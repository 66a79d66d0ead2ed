package org.openrec.people.access;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who administers: there is always somebody once there was. In the caller's transaction. */
@Component
public class Administrators {

    /** Sets these locks apart from others in the database. */
    private static final int LOCK = 970;

    private final JdbcClient jdbc;

    Administrators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether somebody else does, too, and for good; until the end of the transaction nobody else changes who does. */
    public boolean othersThan(UUID person) {
        oneAtATime();
        return jdbc.sql("SELECT count(*) FROM openrec.membership WHERE role = 'ADMIN' AND starts_on IS NULL"
                                + " AND ends_on IS NULL AND person_id <> ?")
                        .param(person)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whether anybody does; until the end of the transaction nobody else changes who does. */
    public boolean any() {
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
