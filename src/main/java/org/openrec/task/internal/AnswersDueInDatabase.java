package org.openrec.task.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.openrec.shared.Subject;
import org.openrec.task.AnswersDue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class AnswersDueInDatabase implements AnswersDue {

    private final JdbcClient jdbc;

    AnswersDueInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Instant> of(Subject subject) {
        return jdbc.sql("SELECT due_at FROM openrec.task_entry"
                        + " WHERE subject_type = ? AND subject_id = ? AND closed_at IS NULL AND due_at IS NOT NULL"
                        + " ORDER BY due_at LIMIT 1")
                .params(subject.type(), subject.id())
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }
}
