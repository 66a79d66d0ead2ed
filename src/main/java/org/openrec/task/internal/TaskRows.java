package org.openrec.task.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openrec.people.Actor;
import org.openrec.people.Person;
import org.openrec.people.PersonId;
import org.openrec.shared.Changes;
import org.openrec.task.TaskEntry;
import org.openrec.task.TaskId;
import org.openrec.task.Tasks.TaskAlreadyDone;
import org.openrec.task.Tasks.TaskNotFound;
import org.openrec.task.Tasks.TaskPaused;
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
    private final Changes changes;

    TaskRows(JdbcClient jdbc, Changes changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /** A task that the actor may know of, closed ones too: its holder as well only while it is still for the holder. */
    Optional<TaskRow> find(Actor actor, TaskId task) {
        return find(actor, task, "");
    }

    /** The same, and until the end of the transaction nobody else changes it. */
    Optional<TaskRow> lock(Actor actor, TaskId task) {
        return find(actor, task, " FOR UPDATE OF e");
    }

    /**
     * To do something with it.
     *
     * @throws TaskNotFound if the actor may not know of it
     * @throws TaskAlreadyDone if it is closed
     * @throws TaskPaused if what it is about rests
     */
    TaskRow open(Actor actor, TaskId task) {
        TaskRow row = lock(actor, task).orElseThrow(TaskNotFound::new);
        if (row.closed()) {
            throw new TaskAlreadyDone();
        }
        if (row.paused()) {
            throw new TaskPaused();
        }
        return row;
    }

    /** Whoever has it in a list sees it change. */
    void tell(TaskRow row) {
        row.candidates().stream().map(CandidateCodes::topic).forEach(changes::tell);
    }

    private Optional<TaskRow> find(Actor actor, TaskId task, String lock) {
        return jdbc.sql(TaskRow.SELECT + " WHERE e.id = :id AND e.candidates && " + CandidateCodes.ALL
                        + " AND (e.assignee = :me OR " + KNOWN_TO_ACTOR + ")" + lock)
                .param("id", task.value())
                .param("me", actor.id().value())
                .param("doors", CandidateCodes.of(actor))
                .query(TaskRow::of)
                .optional();
    }

    /** Whoever asks: for those who keep the application. Nobody else changes it until the end of the transaction. */
    Optional<TaskRow> lock(TaskId task) {
        return jdbc.sql(TaskRow.SELECT + " WHERE e.id = ? FOR UPDATE OF e")
                .param(task.value())
                .query(TaskRow::of)
                .optional();
    }

    /** Open tasks that somebody holds and others could do, which wait since before a time; oldest first. */
    List<TaskRow> heldSince(Instant before, int most) {
        return jdbc.sql(TaskRow.SELECT + """
                         WHERE e.closed_at IS NULL AND e.assignee IS NOT NULL AND NOT e.personal AND e.created_at < ?
                        ORDER BY e.created_at, e.id LIMIT ?""")
                .param(Timestamp.from(before))
                .param(most)
                .query(TaskRow::of)
                .list();
    }

    /** A task, and who holds it or did. */
    record Held(TaskId task, PersonId holder) {}

    private static Held held(ResultSet row, String column) throws SQLException {
        return new Held(new TaskId(row.getString("id")), new PersonId(row.getObject(column, UUID.class)));
    }

    /**
     * The open tasks whose holder is in none of the groups and sets any more that they are for, or came by a link that
     * opens nothing any more.
     */
    List<Held> heldByLeavers(LocalDate today, Instant now) {
        return jdbc.sql("""
                        SELECT e.id, e.assignee FROM openrec.task_entry e
                        WHERE e.closed_at IS NULL AND e.assignee IS NOT NULL AND NOT e.personal
                        AND (EXISTS (
                            SELECT FROM openrec.guest_pass g WHERE g.person = e.assignee AND g.kept_at IS NULL
                            AND (g.taken_back_at IS NOT NULL OR g.ends_at <= :now))
                        OR NOT e.candidates && (
                            WITH own AS (
                                SELECT lower(m.role) || coalesce('@' || m.organisation_id, '') AS code
                                FROM openrec.acting_membership m WHERE m.person_id = e.assignee
                                AND (m.starts_on IS NULL OR m.starts_on <= :today)
                                AND (m.ends_on IS NULL OR m.ends_on >= :today)
                                UNION ALL SELECT CAST(e.assignee AS text))
                            SELECT array_agg(code) FROM (
                                SELECT code FROM own
                                UNION ALL SELECT s.set_door FROM openrec.case_member s
                                WHERE s.left_at IS NULL AND s.door IN (SELECT code FROM own)) doors))
                        """)
                .param("today", today)
                .param("now", Timestamp.from(now))
                .query((row, number) -> held(row, "assignee"))
                .list();
    }

    /** The open tasks whose holder is away today, from all the groups that they are for and the holder is in. */
    List<Held> heldByAbsent(LocalDate today) {
        return jdbc.sql("""
                        SELECT e.id, e.assignee FROM openrec.task_entry e
                        JOIN openrec.absence a ON a.person = e.assignee AND :today BETWEEN a.starts_on AND a.ends_on
                            AND lower(a.role) || coalesce('@' || a.organisation_id, '') = ANY (e.candidates)
                        WHERE e.closed_at IS NULL AND NOT e.personal""")
                .param("today", today)
                .query((row, number) -> held(row, "assignee"))
                .list();
    }

    /** Remembers to whom a task returns that is given back for the days of an absence. */
    void returnsTo(TaskId task, PersonId person) {
        jdbc.sql("UPDATE openrec.task_entry SET returns_to = ? WHERE id = ?")
                .params(person.value(), task.value())
                .update();
    }

    /** The open tasks that were given back because their holder was away, who is back now. */
    List<Held> returning(LocalDate today) {
        return jdbc.sql("""
                        SELECT e.id, e.returns_to FROM openrec.task_entry e
                        WHERE e.closed_at IS NULL AND e.returns_to IS NOT NULL AND NOT EXISTS (
                            SELECT FROM openrec.absence a WHERE a.person = e.returns_to
                            AND :today BETWEEN a.starts_on AND a.ends_on
                            AND lower(a.role) || coalesce('@' || a.organisation_id, '') = ANY (e.candidates))
                        ORDER BY e.created_at, e.id""")
                .param("today", today)
                .query((row, number) -> held(row, "returns_to"))
                .list();
    }

    void returned(TaskId task) {
        jdbc.sql("UPDATE openrec.task_entry SET returns_to = NULL WHERE id = ?")
                .param(task.value())
                .update();
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

    /** Closes a task with who did it; what was drafted of it goes. */
    void done(TaskId task, Actor actor, Instant at) {
        jdbc.sql("""
                        WITH done AS (
                            UPDATE openrec.task_entry SET assignee = :me, assignee_login = :login,
                                assignee_name = :name, done_at = :at, closed_at = :at
                            WHERE id = :id),
                        drafted AS (DELETE FROM openrec.task_draft WHERE task_id = :id AND person_id = :me)
                        DELETE FROM openrec.task_candidate WHERE task_id = :id
                        """)
                .param("me", actor.id().value())
                .param("login", actor.login())
                .param("name", actor.displayName())
                .param("at", Timestamp.from(at))
                .param("id", task.value())
                .update();
    }
}
