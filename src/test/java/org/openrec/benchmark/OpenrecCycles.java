package org.openrec.benchmark;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.openrec.achievement.AchievementId;
import org.openrec.achievement.Catalogue;
import org.openrec.achievement.Criterion;
import org.openrec.application.Account;
import org.openrec.application.Answer;
import org.openrec.application.Applying;
import org.openrec.application.Evidence;
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

    private final AtomicInteger next = new AtomicInteger();

    /** A student applies for a badge once at a time: each cycle has a student of its own. */
    void addStudents(int count) {
        jdbc.sql("""
                        INSERT INTO openrec.person (id, login, display_name, email, language)
                        SELECT gen_random_uuid(), 'student' || n, 'Student ' || n,
                               'student' || n || '@example.org', 'FR'
                        FROM generate_series(1, ?) n""").param(count).update();
        jdbc.sql("""
                        INSERT INTO openrec.membership (person_id, role)
                        SELECT id, 'STUDENT' FROM openrec.person WHERE login LIKE 'student%'""").update();
    }

    @Override
    public void submitAndAccept() {
        List<String> criteria = catalogue.find(new AchievementId(BADGE)).orElseThrow().criteria().stream()
                .map(Criterion::id)
                .toList();
        String application = submit("student" + next.incrementAndGet(), criteria);
        Actor reviewer = people.actor("scd").orElseThrow();
        Acting.as("scd", () -> tasks.complete(reviewer, reviewOf(application), accepted(criteria)));
    }

    private String submit(String student, List<String> criteria) {
        List<Answer> answers = criteria.stream()
                .map(criterion -> new Answer(
                        criterion, new Account("s", "a", "r", "l"), List.of(new Evidence.Text("I searched."))))
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
