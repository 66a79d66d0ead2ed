package org.openrec.task.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openrec.cases.Candidates;
import org.openrec.cases.Relation;
import org.openrec.cases.subject.SubjectKind;
import org.openrec.cases.subject.SubjectKinds;
import org.openrec.notification.Notice;
import org.openrec.notification.Notifications;
import org.openrec.people.People;
import org.openrec.people.Person;
import org.openrec.people.PersonId;
import org.openrec.shared.Changes;
import org.openrec.shared.Language;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;
import org.openrec.shared.setting.Dates;
import org.openrec.task.FormHandler;
import org.openrec.task.Inbox;
import org.openrec.task.TaskCursor;
import org.openrec.task.TaskId;
import org.openrec.task.TaskOpened;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes the projection; the same task opened or closed again changes nothing. */
@Repository
@Transactional
class InboxInDatabase implements Inbox {

    private static final String AT_DOORS = """
            INSERT INTO openrec.task_candidate (candidate, task_id, created_at, due_key, category)
            SELECT unnest(candidates), id, created_at, due_key, category FROM %s
            RETURNING candidate""";

    private final JdbcClient jdbc;
    private final SubjectKinds kinds;
    private final People people;
    private final ObjectProvider<FormHandler> handlers;
    private final Notifications notifications;
    private final Changes changes;
    private final Clock clock;

    InboxInDatabase(
            JdbcClient jdbc,
            SubjectKinds kinds,
            People people,
            ObjectProvider<FormHandler> handlers,
            Notifications notifications,
            Changes changes,
            Clock clock) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.people = people;
        this.handlers = handlers;
        this.notifications = notifications;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public void opened(TaskOpened task) {
        Subject subject = task.subject();
        Optional<SubjectKind> kind = kinds.of(subject);
        LocalizedText title =
                kind.map(it -> title(it, task)).orElseGet(() -> new LocalizedText(subject.id(), subject.id()));
        Optional<LocalizedText> categoryTitle = kind.map(it -> it.titles().categoryTitle(subject));
        boolean rests = kind.filter(it -> it.course().rests(subject)).isPresent();
        Optional<PersonId> person = task.candidates().person();
        Optional<Person> holder = person.flatMap(people::find);
        tell(jdbc.sql("""
                        WITH opened AS (
                        INSERT INTO openrec.task_entry (id, subject_type, subject_id, about, member, process_key, step, visit, name_fr,
                            name_en, title_fr, title_en, category, category_fr, category_en, search_text, form, deployment,
                            candidates, personal, excluded, assignee, assignee_login, assignee_name, created_at, due_at,
                            due_key, paused)
                        VALUES (:id, :subjectType, :subjectId, :about, :member, :processKey, :step, :visit, :nameFr, :nameEn, :titleFr,
                            :titleEn, :category, :categoryFr, :categoryEn, :searchText, :form, :deployment,
                            string_to_array(:candidates, ' '), :personal,
                            CAST(string_to_array(:excluded, ' ') AS uuid[]), :assignee, :login, :displayName, :createdAt,
                            :dueAt, :dueKey, :paused)
                        ON CONFLICT (id) DO NOTHING
                        RETURNING candidates, id, created_at, due_key, category, paused)
                        """ + AT_DOORS.formatted("opened WHERE NOT paused"))
                .param("paused", rests)
                .param("id", task.id().value())
                .param("subjectType", subject.type())
                .param("subjectId", subject.id())
                .param("about", task.part().about().orElse(null))
                .param("member", task.part().member().orElse(null))
                .param("processKey", task.processKey())
                .param("step", task.step())
                .param("visit", task.visit().orElse(null))
                .param("nameFr", task.name().fr())
                .param("nameEn", task.name().en())
                .param("titleFr", title.fr())
                .param("titleEn", title.en())
                .param("category", kind.map(it -> it.titles().category(subject)).orElse(null))
                .param("categoryFr", categoryTitle.map(LocalizedText::fr).orElse(null))
                .param("categoryEn", categoryTitle.map(LocalizedText::en).orElse(null))
                .param("searchText", SearchedText.of(task.name(), title))
                .param("form", task.form().map(Object::toString).orElse(null))
                .param("deployment", task.deployment())
                .param("candidates", CandidateCodes.of(subject, task.candidates()))
                .param("personal", person.isPresent())
                .param("excluded", CandidateCodes.joined(excluded(task)))
                .param("assignee", person.map(PersonId::value).orElse(null))
                .param("login", holder.map(Person::login).orElse(null))
                .param("displayName", holder.map(Person::displayName).orElse(null))
                .param("createdAt", Timestamp.from(task.createdAt()))
                .param("dueAt", task.dueAt().map(Timestamp::from).orElse(null))
                .param("dueKey", Timestamp.from(task.dueAt().orElse(TaskCursor.FAR_AWAY))));
        kind.filter(it -> !rests)
                .ifPresent(it -> call(it, subject, task.id(), task.name(), title, task.dueAt(), task.candidates()));
    }

    /** With what is asked, where the form has a question of its own. */
    private LocalizedText title(SubjectKind kind, TaskOpened task) {
        LocalizedText title = kind.titles().title(task.subject(), task.part().about());
        return handlers.stream()
                .filter(it -> task.form().filter(it.form()::equals).isPresent())
                .flatMap(it -> it.question(task.subject()).stream())
                .findFirst()
                .map(asked -> new LocalizedText(asked.fr() + " · " + title.fr(), asked.en() + " · " + title.en()))
                .orElse(title);
    }

    /** Each once, however often it is said. */
    private void call(
            SubjectKind kind,
            Subject subject,
            TaskId task,
            LocalizedText name,
            LocalizedText title,
            Optional<Instant> dueAt,
            Candidates candidates) {
        List<PersonId> called = kind.doers().calledToTask(subject, candidates);
        if (!called.isEmpty()) {
            List<LocalizedText> words = new ArrayList<>(List.of(name, title));
            dueAt.map(this::day).ifPresent(words::add);
            notifications.send(Notice.worded(
                    dueAt.isPresent() ? "taskOpenedUntil" : "taskOpened",
                    words,
                    called,
                    Relation.PARTY,
                    subject,
                    "/tasks/" + task,
                    "task/" + task));
        }
    }

    private LocalizedText day(Instant at) {
        Instant now = clock.instant();
        return new LocalizedText(Dates.date(at, now, Language.FR.locale()), Dates.date(at, now, Language.EN.locale()));
    }

    private Set<PersonId> excluded(TaskOpened task) {
        Set<PersonId> excluded = new HashSet<>(task.candidates().excluded());
        handlers.stream()
                .filter(it -> task.form().filter(it.form()::equals).isPresent())
                .forEach(it -> excluded.addAll(it.settled(task.subject())));
        return excluded;
    }

    @Override
    public void paused(Subject subject) {
        tell(jdbc.sql("""
                        DELETE FROM openrec.task_candidate WHERE task_id IN (
                            SELECT id FROM openrec.task_entry
                            WHERE subject_type = ? AND subject_id = ? AND closed_at IS NULL)
                        RETURNING candidate
                        """).params(subject.type(), subject.id()));
        mark(subject, true);
    }

    /** Who was asked while it rested hears of it now. */
    @Override
    public void resumed(Subject subject) {
        kinds.of(subject).ifPresent(kind -> resting(subject)
                .forEach(row -> call(
                        kind,
                        subject,
                        row.entry().id(),
                        row.entry().name(),
                        row.entry().title(),
                        row.entry().dueAt(),
                        CandidateCodes.read(row.candidates(), subject))));
        tell(jdbc.sql(
                        AT_DOORS.formatted(
                                "openrec.task_entry WHERE subject_type = ? AND subject_id = ? AND closed_at IS NULL AND paused"))
                .params(subject.type(), subject.id()));
        mark(subject, false);
    }

    private List<TaskRow> resting(Subject subject) {
        return jdbc.sql(
                        TaskRow.SELECT
                                + " WHERE e.subject_type = ? AND e.subject_id = ? AND e.closed_at IS NULL AND e.paused ORDER BY e.created_at")
                .params(subject.type(), subject.id())
                .query(TaskRow::of)
                .list();
    }

    private void mark(Subject subject, boolean paused) {
        jdbc.sql("""
                        UPDATE openrec.task_entry SET paused = ?
                        WHERE subject_type = ? AND subject_id = ? AND closed_at IS NULL
                        """).params(paused, subject.type(), subject.id()).update();
    }

    /** Who holds it did not do it. */
    @Override
    public void closed(TaskId task) {
        tell(jdbc.sql("""
                        WITH closed AS (
                            UPDATE openrec.task_entry SET closed_at = :now, assignee = NULL
                            WHERE id = :id AND closed_at IS NULL)
                        DELETE FROM openrec.task_candidate WHERE task_id = :id RETURNING candidate
                        """).param("now", Timestamp.from(clock.instant())).param("id", task.value()));
    }

    @Override
    public void takenElsewhere(Subject subject) {
        tell(jdbc.sql("""
                        WITH again AS (
                            SELECT DISTINCT ON (now.id) now.id, before.id AS before, before.created_at, before.due_at, before.due_key
                            FROM openrec.task_entry now JOIN openrec.task_entry before
                                ON before.subject_type = now.subject_type AND before.subject_id = now.subject_id
                                AND before.process_key = now.process_key AND before.step = now.step
                            WHERE now.subject_type = :type AND now.subject_id = :subject AND now.closed_at IS NULL
                                AND before.closed_at IS NOT NULL AND before.done_at IS NULL
                            ORDER BY now.id, before.closed_at DESC, before.id),
                        written AS (
                            INSERT INTO openrec.task_draft (task_id, person_id, form_values, kept_at)
                            SELECT again.id, d.person_id, d.form_values, d.kept_at
                            FROM again JOIN openrec.task_draft d ON d.task_id = again.before
                            ON CONFLICT DO NOTHING),
                        dated AS (
                            UPDATE openrec.task_entry t
                            SET created_at = again.created_at, due_at = again.due_at, due_key = again.due_key
                            FROM again WHERE t.id = again.id)
                        UPDATE openrec.task_candidate c SET created_at = again.created_at, due_key = again.due_key
                        FROM again WHERE c.task_id = again.id RETURNING c.candidate
                        """).param("type", subject.type()).param("subject", subject.id()));
    }

    /** Makes the change, and tells it at the doors where it is. */
    private void tell(JdbcClient.StatementSpec change) {
        change.query(String.class).stream()
                .distinct()
                .map(CandidateCodes::topic)
                .forEach(changes::tell);
    }
}
