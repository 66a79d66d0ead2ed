package org.openrec.task.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.openrec.form.FormId;
import org.openrec.form.FormValues;
import org.openrec.people.Actor;
import org.openrec.people.PersonId;
import org.openrec.shared.LocalizedText;
import org.openrec.task.TaskDraft;
import org.openrec.task.TaskEntry;
import org.openrec.task.TaskId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was filled in: completed forms, for good, and drafts of each person. */
@Repository
class FilledForms {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    FilledForms(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(TaskRow task, FormId form, Actor actor, FormValues values, Instant at) {
        TaskEntry entry = task.entry();
        jdbc.sql("""
                        INSERT INTO openrec.dossier_entry (task_id, subject_type, subject_id, process_key, step, form,
                            deployment, person_id, person_name, form_values, completed_at)
                        VALUES (:task, :subjectType, :subjectId, :processKey, :step, :form, :deployment, :person, :name,
                            CAST(:values AS jsonb), :at)
                        """)
                .param("task", entry.id().value())
                .param("subjectType", entry.subject().type())
                .param("subjectId", entry.subject().id())
                .param("processKey", entry.processKey())
                .param("step", entry.step())
                .param("form", form.value())
                .param("deployment", task.deployment())
                .param("person", actor.id().value())
                .param("name", actor.displayName())
                .param("values", values.json().toString())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** What was filled in about the task's subject at other steps that the actor did, or could have done. */
    List<Entry> before(TaskRow task, Actor actor) {
        return jdbc.sql("""
                        SELECT d.form, d.deployment, d.person_name, d.form_values, d.completed_at, e.name_fr, e.name_en
                        FROM openrec.dossier_entry d JOIN openrec.task_entry e ON e.id = d.task_id
                        WHERE d.subject_type = :subjectType AND d.subject_id = :subjectId AND d.task_id <> :task
                        AND (d.person_id = :me OR e.candidates && %s)
                        ORDER BY d.completed_at
                        """.formatted(CandidateCodes.ALL))
                .param("subjectType", task.entry().subject().type())
                .param("subjectId", task.entry().subject().id())
                .param("task", task.entry().id().value())
                .param("me", actor.id().value())
                .param("doors", CandidateCodes.of(actor))
                .query((row, number) -> new Entry(
                        new FormId(row.getString("form")),
                        row.getString("deployment"),
                        new LocalizedText(row.getString("name_fr"), row.getString("name_en")),
                        row.getString("person_name"),
                        row.getTimestamp("completed_at").toInstant(),
                        read(row.getString("form_values"))))
                .list();
    }

    record Entry(FormId form, String deployment, LocalizedText step, String person, Instant at, FormValues values) {}

    Optional<TaskDraft> draft(TaskId task, PersonId person) {
        return jdbc.sql(
                        "SELECT form_values, version, kept_at FROM openrec.task_draft WHERE task_id = ? AND person_id = ?")
                .param(task.value())
                .param(person.value())
                .query((row, number) -> new TaskDraft(
                        read(row.getString("form_values")),
                        row.getLong("version"),
                        Optional.of(row.getTimestamp("kept_at").toInstant())))
                .optional();
    }

    /** Empty, and nothing is kept, if another version than the one that was seen stands there by now. See {@link TaskDraft}. */
    OptionalLong keepDraft(TaskId task, PersonId person, FormValues values, Instant at, long seen) {
        return jdbc.sql("""
                        INSERT INTO openrec.task_draft (task_id, person_id, form_values, kept_at)
                        SELECT :task, :person, CAST(:values AS json), :at
                        WHERE :seen <= 0 OR EXISTS (
                            SELECT FROM openrec.task_draft WHERE task_id = :task AND person_id = :person)
                        ON CONFLICT (task_id, person_id) DO UPDATE SET form_values = excluded.form_values,
                            kept_at = excluded.kept_at, version = task_draft.version + 1
                            WHERE task_draft.version = :seen OR :seen < 0
                        RETURNING version
                        """)
                .param("task", task.value())
                .param("person", person.value())
                .param("values", values.json().toString())
                .param("at", Timestamp.from(at))
                .param("seen", seen)
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    /** What one began goes to the other, who keeps what the other has begun already. */
    void handOverDraft(TaskId task, PersonId from, PersonId to) {
        jdbc.sql("""
                        INSERT INTO openrec.task_draft (task_id, person_id, form_values, kept_at)
                        SELECT task_id, ?, form_values, kept_at FROM openrec.task_draft
                        WHERE task_id = ? AND person_id = ?
                        ON CONFLICT (task_id, person_id) DO NOTHING
                        """).params(to.value(), task.value(), from.value()).update();
    }

    /** Of a task that goes back to its group: whoever takes it goes on from there. */
    void leaveBehind(TaskId task, PersonId person) {
        jdbc.sql("UPDATE openrec.task_draft SET left_behind = true WHERE task_id = ? AND person_id = ?")
                .params(task.value(), person.value())
                .update();
    }

    /** What was left behind last is begun by the person too, unless the person has begun already. */
    void takeUp(TaskId task, PersonId person) {
        jdbc.sql("""
                        INSERT INTO openrec.task_draft (task_id, person_id, form_values, kept_at)
                        SELECT task_id, ?, form_values, kept_at FROM openrec.task_draft
                        WHERE task_id = ? AND left_behind ORDER BY kept_at DESC LIMIT 1
                        ON CONFLICT (task_id, person_id) DO NOTHING
                        """).params(person.value(), task.value()).update();
    }

    private FormValues read(String text) {
        try {
            return new FormValues((ObjectNode) json.readTree(text));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
