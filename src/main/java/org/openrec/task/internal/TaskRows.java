package org.openrec.task.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openrec.people.Actor;
import org.openrec.people.Person;
import org.openrec.people.PersonId;
import org.openrec.task.TaskEntry;
import org.openrec.task.TaskId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Single tasks, each seen only by those who may know of it. */
@Repository
class TaskRows {

    /** The rule of {@link org.openrec.task.Tasks} on a task's row {@code e}. */
    static final String KNOWN_TO_ACTOR = """
            NOT (:me = ANY (e.excluded)) AND NOT EXISTS (
                SELECT 1 FROM openrec.task_entry s WHERE s.visit = e.visit AND s.assignee = :me AND s.id <> e.id)
            """;

    private final JdbcClient jdbc;

    TaskRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the end of the transaction nobody else changes the task. */
    void lock(TaskId task) {
        jdbc.sql("SELECT id FROM openrec.task_entry WHERE id = ? FOR UPDATE")
                .param(task.value())
                .query(String.class)
                .optional();
    }

    /** A task that the actor may know of, closed ones too. */
    Optional<TaskRow> find(Actor actor, TaskId task) {
        return jdbc.sql(TaskRow.SELECT + " WHERE e.id = :id AND (e.assignee = :me OR e.candidates && " + Doors.ALL
                        + " AND " + KNOWN_TO_ACTOR + ")")
                .param("id", task.value())
                .param("me", actor.id().value())
                .param("doors", Doors.of(actor))
                .query(TaskRow::of)
                .optional();
    }

    /** Who holds or has done another instance of the same visit. */
    Set<PersonId> onSiblings(TaskRow task) {
        return jdbc
                .sql("SELECT assignee FROM openrec.task_entry WHERE visit = ? AND assignee IS NOT NULL AND id <> ?")
                .param(task.visit().orElse(null))
                .param(task.entry().id().value())
                .query(UUID.class)
                .stream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    void assign(TaskId task, PersonId person, String login, String displayName) {
        jdbc.sql("UPDATE openrec.task_entry SET assignee = ?, assignee_login = ?, assignee_name = ? WHERE id = ?")
                .param(person.value())
                .param(login)
                .param(displayName)
                .param(task.value())
                .update();
    }

    void assign(TaskId task, Person colleague, TaskEntry.HandedOver from) {
        assign(task, colleague.id(), colleague.login(), colleague.displayName());
        jdbc.sql("UPDATE openrec.task_entry SET handed_by = ?, handed_note = ? WHERE id = ?")
                .params(from.by(), from.note(), task.value())
                .update();
    }

    void unassign(TaskId task) {
        jdbc.sql("""
                        UPDATE openrec.task_entry
                        SET assignee = NULL, assignee_login = NULL, assignee_name = NULL, handed_by = NULL, handed_note = NULL
                        WHERE id = ?
                        """).param(task.value()).update();
    }

    void markDone(TaskId task, Instant at) {
        jdbc.sql("UPDATE openrec.task_entry SET done_at = ? WHERE id = ?")
                .param(Timestamp.from(at))
                .param(task.value())
                .update();
    }
}
