package org.openrec.process.cases;

import org.openrec.shared.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets those who move the cases of one subject at the same moment wait for each other, on every node. */
@Component
public class OneAtATime {

    private final JdbcClient jdbc;

    OneAtATime(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void on(Subject subject) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(subject.type() + "/" + subject.id())
                .query((row, number) -> true)
                .single();
    }
}
