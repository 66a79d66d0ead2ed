package org.openrec.task.internal;

import java.sql.Timestamp;
import java.util.Optional;
import org.openrec.people.Actor;
import org.openrec.shared.Subject;
import org.openrec.task.ResumedTasks;
import org.openrec.task.TaskId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rows that take over the age and the date of the one before them. */
@Component
@Transactional
class ResumedTasksInDatabase implements ResumedTasks {

    private record Resumed(
            TaskId task, TaskId before, Timestamp createdAt, Optional<Timestamp> dueAt, Timestamp dueKey) {}

    private final JdbcClient jdbc;
    private final TaskRows rows;
    private final TaskGuestsInDatabase guests;

    ResumedTasksInDatabase(JdbcClient jdbc, TaskRows rows, TaskGuestsInDatabase guests) {
        this.guests = guests;
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public void resume(Actor actor, Subject subject) {
        find(actor, subject).ifPresent(resumed -> {
            guests.goesOn(resumed.before(), resumed.task(), actor.id());
            rows.assign(resumed.task(), actor.id(), actor.login(), actor.displayName());
            jdbc.sql("UPDATE openrec.task_entry SET created_at = ?, due_at = CAST(? AS timestamptz), due_key = ?"
                            + " WHERE id = ?")
                    .params(
                            resumed.createdAt(),
                            resumed.dueAt().orElse(null),
                            resumed.dueKey(),
                            resumed.task().value())
                    .update();
            jdbc.sql("UPDATE openrec.task_candidate SET created_at = ?, due_key = ? WHERE task_id = ?")
                    .params(
                            resumed.createdAt(),
                            resumed.dueKey(),
                            resumed.task().value())
                    .update();
        });
    }

    private Optional<Resumed> find(Actor actor, Subject subject) {
        return jdbc.sql("""
                        SELECT now.id, before.id AS before_id, before.created_at, before.due_at, before.due_key
                        FROM openrec.task_entry now JOIN openrec.task_entry before
                            ON before.subject_type = now.subject_type AND before.subject_id = now.subject_id
                            AND before.step = now.step AND before.process_key = now.process_key
                        WHERE now.subject_type = ? AND now.subject_id = ? AND now.closed_at IS NULL
                            AND now.assignee IS NULL AND before.done_at IS NOT NULL AND before.assignee = ?
                        ORDER BY now.created_at DESC, before.done_at DESC LIMIT 1
                        """)
                .params(subject.type(), subject.id(), actor.id().value())
                .query((row, number) -> new Resumed(
                        new TaskId(row.getString("id")),
                        new TaskId(row.getString("before_id")),
                        row.getTimestamp("created_at"),
                        Optional.ofNullable(row.getTimestamp("due_at")),
                        row.getTimestamp("due_key")))
                .optional();
    }
}
