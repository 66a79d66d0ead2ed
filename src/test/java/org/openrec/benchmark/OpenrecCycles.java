package org.openrec.benchmark;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.openrec.achievement.AchievementId;
import org.openrec.achievement.Catalogue;
import org.openrec.achievement.Criterion;
import org.openrec.application.answer.Account;
import org.openrec.application.answer.Answer;
import org.openrec.application.answer.Evidence;
import org.openrec.application.course.Applying;
import org.openrec.form.FormValues;
import org.openrec.people.Acting;
import org.openrec.people.Actor;
import org.openrec.people.People;
import org.openrec.task.TaskId;
import org.openrec.task.Tasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Openrec's own use cases: what the pages and the API call. */
@TestComponent
class OpenrecCycles implements Cycles {

    private static final String BADGE = "recherche-documentaire";

    @Autowired
    Applying applying;

    @Autowired
    Tasks tasks;

    @Autowired
    Catalogue catalogue;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private final AtomicReference<List<String>> criteria = new AtomicReference<>(List.of());
    private final AtomicInteger next = new AtomicInteger();

    /** A student applies for a badge once at a time: each cycle has a student of its own. */
    void addStudents(int count) {
        jdbc.sql("""
                        INSERT INTO openrec.person (id, login, display_name, email, language)
                        SELECT gen_random_uuid(), 'student' || n, 'Student ' || n,
                               'student' || n || '@example.org', 'FR'
                        FROM generate_series(1, ?) n ON CONFLICT DO NOTHING""").param(count).update();
        jdbc.sql("""
                        INSERT INTO openrec.membership (person_id, role)
                        SELECT id, 'STUDENT' FROM openrec.person WHERE login LIKE 'student%'
                        ON CONFLICT DO NOTHING""").update();
    }

    static String student(int number) {
        return "student" + number;
    }

    void submitFor(String student) {
        submit(student, criteria());
    }

    /** More requests like those of the student, withdrawn, each with its round, its timeline and a review. */
    void copyEnded(String student, int count) {
        jdbc.sql("""
                        WITH model AS (
                            SELECT a.* FROM openrec.application a JOIN openrec.person p ON p.id = a.applicant
                            WHERE p.login = :student ORDER BY a.submitted_at LIMIT 1),
                        copied AS (
                            INSERT INTO openrec.application (id, applicant, applicant_name, achievement,
                                achievement_version, achievement_name_fr, achievement_name_en, organisation, reviewers,
                                status, submitted_at, ended_at, version)
                            SELECT gen_random_uuid(), applicant, applicant_name, achievement, achievement_version,
                                achievement_name_fr, achievement_name_en, organisation, reviewers, 'WITHDRAWN',
                                now(), now(), 0
                            FROM model, generate_series(1, :count)
                            RETURNING id),
                        rounds AS (
                            INSERT INTO openrec.application_round (application, number, sent_at, answers)
                            SELECT c.id, 1, r.sent_at, r.answers FROM copied c, model
                            JOIN openrec.application_round r ON r.application = model.id),
                        reviewed AS (
                            INSERT INTO openrec.application_review (application, round, reviewer, reviewer_name, organisation,
                                opinion, given_at)
                            SELECT id, 1, gen_random_uuid(), 'R', 'scd',
                                '{"decision":"accepted","criteria":[],"reason":"","nextStep":""}', now() FROM copied)
                        INSERT INTO openrec.progress_step (subject_type, subject_id, execution_id, step, status_fr,
                            status_en, turn, ended, entered_at)
                        SELECT s.subject_type, CAST(c.id AS text), s.execution_id, s.step, s.status_fr, s.status_en,
                            s.turn, s.ended, s.entered_at
                        FROM copied c, model
                        JOIN openrec.progress_step s ON s.subject_id = CAST(model.id AS text)
                        """).param("student", student).param("count", count).update();
    }

    /** What the pages have read long before somebody sends or decides. */
    private List<String> criteria() {
        return criteria.updateAndGet(known -> known.isEmpty()
                ? catalogue.find(new AchievementId(BADGE)).orElseThrow().criteria().stream()
                        .map(Criterion::id)
                        .toList()
                : known);
    }

    @Override
    public void submitAndAccept() {
        List<String> criteria = criteria();
        String application = submit(student(next.incrementAndGet()), criteria);
        Actor reviewer = people.actor("scd").orElseThrow();
        Acting.as("scd", () -> tasks.complete(reviewer, reviewOf(application), accepted(criteria)));
    }

    private String submit(String student, List<String> criteria) {
        List<Answer> answers = criteria.stream()
                .map(criterion -> new Answer(
                        criterion,
                        new Account(Map.of("situation", "s", "action", "a", "result", "r", "learned", "l")),
                        List.of(new Evidence.Text("I searched."))))
                .toList();
        String[] id = new String[1];
        Acting.as(
                student,
                () -> id[0] = applying.submit(new AchievementId(BADGE), answers).toString());
        return id[0];
    }

    private TaskId reviewOf(String application) {
        return new TaskId(
                jdbc.sql("SELECT id FROM openrec.task_entry WHERE subject_type = 'application' AND subject_id = ?")
                        .param(application)
                        .query(String.class)
                        .single());
    }

    private static FormValues accepted(List<String> criteria) {
        ObjectNode values = JsonNodeFactory.instance.objectNode().put("decision", "accepted");
        ArrayNode findings = values.putArray("criteria");
        criteria.forEach(criterion -> findings.addObject()
                .put("criterionId", criterion)
                .put("met", true)
                .put("comment", ""));
        return new FormValues(values);
    }

    @Override
    public long issued() {
        return jdbc.sql("SELECT count(*) FROM openrec.application WHERE status = 'ISSUED'")
                .query(Long.class)
                .single();
    }
}
