package org.openrec.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whose answer a subject waits for, where a step is repeated for the members of a set. */
@Component
public class AwaitedTasks {

    private final JdbcClient jdbc;

    AwaitedTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param step the BPMN id of the repeated step
     * @param about which of the subject's things, where the step is about one
     * @param member who has not answered yet
     */
    public record Awaited(
            String step,
            LocalizedText name,
            Optional<String> about,
            String member,
            Instant since,
            Optional<Instant> dueAt) {}

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<Awaited> of(Subject subject) {
        return jdbc.sql("""
                        SELECT step, name_fr, name_en, about, member, created_at, due_at FROM openrec.task_entry
                        WHERE closed_at IS NULL AND member IS NOT NULL AND subject_type = ? AND subject_id = ?
                        ORDER BY created_at, id""")
                .params(subject.type(), subject.id())
                .query(AwaitedTasks::awaited)
                .list();
    }

    private static Awaited awaited(ResultSet row, int number) throws SQLException {
        return new Awaited(
                row.getString("step"),
                new LocalizedText(row.getString("name_fr"), row.getString("name_en")),
                Optional.ofNullable(row.getString("about")),
                row.getString("member"),
                row.getTimestamp("created_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("due_at")).map(Timestamp::toInstant));
    }
}
