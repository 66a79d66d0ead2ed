package org.openrec.task.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openrec.people.Actor;
import org.openrec.shared.LocalizedText;
import org.openrec.task.TaskCategory;
import org.openrec.task.TaskCounts;
import org.openrec.task.TaskCursor;
import org.openrec.task.TaskEntry;
import org.openrec.task.TaskFilter;
import org.openrec.task.TaskFilter.Scope;
import org.openrec.task.TaskId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lists of open tasks.
 *
 * <p>Each door of the actor is read from its own index, in the order of the list and no further than the page: what
 * stands at others' doors, and what is closed, is never touched.
 */
@Repository
class InboxPages {

    private static final TaskFilter EVERYTHING = TaskFilter.of(Scope.ALL);
    private static final String WAITING = "(e.assignee IS NULL OR e.assignee = :me)";

    private static final String AT_DOORS = """
            SELECT DISTINCT at_door.sort_key, at_door.id
            FROM unnest(%3$s) AS door(code)
            CROSS JOIN LATERAL (
                SELECT c.%1$s AS sort_key, e.id
                FROM openrec.task_candidate c JOIN openrec.task_entry e ON e.id = c.task_id
                WHERE c.candidate = door.code AND (c.%1$s, c.task_id) > (:afterKey, :afterId) AND %2$s
                ORDER BY c.%1$s, c.task_id LIMIT :limit) at_door
            ORDER BY 1, 2 LIMIT :limit
            """;

    private static final String HELD = """
            SELECT e.%1$s AS sort_key, e.id
            FROM openrec.task_entry e
            WHERE e.assignee = :me AND e.candidates && %3$s AND e.closed_at IS NULL AND NOT e.paused
                AND (e.%1$s, e.id) > (:afterKey, :afterId) AND %2$s
            ORDER BY e.%1$s, e.id LIMIT :limit
            """;

    /** From one category at a door to the next, however many tasks each has. */
    private static final String CATEGORIES = """
            WITH RECURSIVE step AS (
                SELECT door.code, (SELECT min(c.category) FROM openrec.task_candidate c WHERE c.candidate = door.code)
                    AS category
                FROM unnest(%s) AS door(code)
                UNION ALL
                SELECT step.code, (SELECT min(c.category) FROM openrec.task_candidate c
                    WHERE c.candidate = step.code AND c.category > step.category)
                FROM step WHERE step.category IS NOT NULL)
            SELECT named.* FROM (
                SELECT DISTINCT ON (category) category, code FROM step WHERE category IS NOT NULL ORDER BY category, code
            ) found CROSS JOIN LATERAL (
                SELECT e.category, e.category_fr, e.category_en
                FROM openrec.task_candidate c JOIN openrec.task_entry e ON e.id = c.task_id
                WHERE c.candidate = found.code AND c.category = found.category LIMIT 1) named
            ORDER BY 1
            """.formatted(CandidateCodes.ALL);

    private static final Instant BEFORE_ALL = Instant.EPOCH;

    private final JdbcClient jdbc;
    private final Clock clock;

    InboxPages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<TaskEntry> page(Actor actor, TaskFilter filter, Optional<TaskCursor> after, int limit) {
        return bound(sqlOf(filter), actor, filter)
                .param("afterKey", Timestamp.from(after.map(TaskCursor::key).orElse(BEFORE_ALL)))
                .param("afterId", after.map(TaskCursor::id).map(TaskId::value).orElse(""))
                .param("limit", limit)
                .query(TaskRow::entryOf)
                .list();
    }

    static String sqlOf(TaskFilter filter) {
        return TaskRow.SELECT + " JOIN (" + ids(filter) + ") page ON page.id = e.id ORDER BY page.sort_key, page.id";
    }

    int count(Actor actor, TaskFilter filter) {
        return counted(counting(actor, filter, ids(filter)));
    }

    int waiting(Actor actor) {
        return counted(counting(actor, EVERYTHING, ids(EVERYTHING, WAITING)));
    }

    int waiting(Actor actor, String subjectType) {
        return counted(counting(actor, EVERYTHING, ids(EVERYTHING, WAITING + " AND e.subject_type = :subjectType"))
                .param("subjectType", subjectType));
    }

    private JdbcClient.StatementSpec counting(Actor actor, TaskFilter filter, String ids) {
        return bound("SELECT count(*) FROM (" + ids + ") capped", actor, filter);
    }

    private static int counted(JdbcClient.StatementSpec counting) {
        return counting.param("afterKey", Timestamp.from(BEFORE_ALL))
                .param("afterId", "")
                .param("limit", TaskCounts.CAP)
                .query(Integer.class)
                .single();
    }

    List<TaskCategory> categories(Actor actor) {
        return jdbc.sql(CATEGORIES)
                .param("doors", CandidateCodes.of(actor))
                .query((row, number) -> new TaskCategory(
                        row.getString("category"),
                        new LocalizedText(row.getString("category_fr"), row.getString("category_en"))))
                .list();
    }

    List<String> doors(Actor actor) {
        return jdbc.sql("SELECT unnest(" + CandidateCodes.ALL + ")")
                .param("doors", CandidateCodes.of(actor))
                .query(String.class)
                .list();
    }

    private static String ids(TaskFilter filter) {
        return switch (filter.scope()) {
            case MINE -> ids(filter, "TRUE");
            case SERVICE -> ids(filter, "e.assignee IS DISTINCT FROM :me");
            case ALL -> ids(filter, "TRUE");
        };
    }

    private static String ids(TaskFilter filter, String condition) {
        StringBuilder conditions = new StringBuilder(condition);
        filter.category().ifPresent(it -> conditions.append(" AND e.category = :category"));
        filter.olderThan().ifPresent(it -> conditions.append(" AND e.created_at < :createdBefore"));
        if (filter.overdue()) {
            conditions.append(" AND e.due_at < :now");
        }
        for (int i = 0; i < SearchedText.patterns(filter.search()).size(); i++) {
            conditions.append(" AND e.search_text LIKE :word").append(i);
        }
        String key =
                switch (filter.sort()) {
                    case DUE -> "due_key";
                    case CREATED -> "created_at";
                };
        return filter.scope() == Scope.MINE
                ? HELD.formatted(key, conditions, CandidateCodes.ALL)
                : AT_DOORS.formatted(key, conditions + " AND " + TaskRows.KNOWN_TO_ACTOR, CandidateCodes.ALL);
    }

    private JdbcClient.StatementSpec bound(String sql, Actor actor, TaskFilter filter) {
        Instant now = clock.instant();
        JdbcClient.StatementSpec statement = jdbc.sql(sql)
                .param("me", actor.id().value())
                .param(
                        "doors",
                        filter.scope() == Scope.SERVICE ? CandidateCodes.ofGroups(actor) : CandidateCodes.of(actor))
                .param("now", Timestamp.from(now));
        filter.category().ifPresent(it -> statement.param("category", it));
        filter.olderThan().ifPresent(it -> statement.param("createdBefore", Timestamp.from(now.minus(it))));
        List<String> words = SearchedText.patterns(filter.search());
        for (int i = 0; i < words.size(); i++) {
            statement.param("word" + i, words.get(i));
        }
        return statement;
    }
}
