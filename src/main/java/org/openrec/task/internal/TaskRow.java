package org.openrec.task.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrec.form.FormId;
import org.openrec.people.PersonId;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;
import org.openrec.task.Reading;
import org.openrec.task.TaskEntry;
import org.openrec.task.TaskId;
import org.openrec.task.TaskPart;

/** A row of {@code task_entry}: what the list shows, and what only the use cases need. */
record TaskRow(
        TaskEntry entry,
        String deployment,
        Optional<String> visit,
        Set<String> candidates,
        List<PersonId> excluded,
        boolean closed,
        boolean paused) {

    /** {@code SELECT} and {@code FROM} of whole rows {@code e}, with the instances of their visits. */
    static final String SELECT = """
            SELECT e.*, r.* FROM openrec.task_entry e CROSS JOIN LATERAL (
                SELECT count(*) AS readings, count(s.done_at) AS readings_done,
                    count(*) FILTER (WHERE (s.created_at, s.id) <= (e.created_at, e.id)) AS reading
                FROM openrec.task_entry s
                WHERE s.visit = e.visit AND (s.closed_at IS NULL OR s.done_at IS NOT NULL)) r
            """;

    static TaskRow of(ResultSet row, int number) throws SQLException {
        UUID[] excluded = (UUID[]) row.getArray("excluded").getArray();
        return new TaskRow(
                entryOf(row, number),
                row.getString("deployment"),
                Optional.ofNullable(row.getString("visit")),
                Set.of((String[]) row.getArray("candidates").getArray()),
                Arrays.stream(excluded).map(PersonId::new).toList(),
                row.getTimestamp("closed_at") != null,
                row.getBoolean("paused"));
    }

    static TaskEntry entryOf(ResultSet row, int number) throws SQLException {
        return new TaskEntry(
                new TaskId(row.getString("id")),
                row.getString("process_key"),
                row.getString("step"),
                new LocalizedText(row.getString("name_fr"), row.getString("name_en")),
                new Subject(row.getString("subject_type"), row.getString("subject_id")),
                new TaskPart(Optional.ofNullable(row.getString("about")), Optional.ofNullable(row.getString("member"))),
                reading(row),
                new LocalizedText(row.getString("title_fr"), row.getString("title_en")),
                Optional.ofNullable(row.getString("category")),
                Optional.ofNullable(row.getString("form")).map(FormId::new),
                holder(row.getObject("assignee", UUID.class), row),
                row.getBoolean("personal"),
                row.getTimestamp("created_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("due_at")).map(Timestamp::toInstant));
    }

    private static Optional<Reading> reading(ResultSet row) throws SQLException {
        int of = row.getInt("readings");
        return of < 2
                ? Optional.empty()
                : Optional.of(new Reading(row.getInt("reading"), of, row.getInt("readings_done")));
    }

    private static Optional<TaskEntry.HandedOver> handedOver(ResultSet row) throws SQLException {
        String by = row.getString("handed_by");
        return by == null
                ? Optional.empty()
                : Optional.of(new TaskEntry.HandedOver(
                        by, Optional.ofNullable(row.getString("handed_note")).orElse("")));
    }

    private static Optional<TaskEntry.Holder> holder(@Nullable UUID person, ResultSet row) throws SQLException {
        return person == null
                ? Optional.empty()
                : Optional.of(new TaskEntry.Holder(
                        new PersonId(person),
                        Optional.ofNullable(row.getString("assignee_login")).orElse(person.toString()),
                        Optional.ofNullable(row.getString("assignee_name")).orElse(person.toString()),
                        handedOver(row)));
    }
}
