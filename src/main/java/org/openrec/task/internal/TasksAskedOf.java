package org.openrec.task.internal;

import java.util.List;
import org.openrec.notification.Asking;
import org.openrec.people.Actor;
import org.openrec.people.People;
import org.openrec.people.Person;
import org.openrec.people.PersonId;
import org.openrec.shared.Subject;
import org.openrec.task.TaskEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The open tasks of a subject that wait for a person: held by them or by nobody. */
@Component
class TasksAskedOf implements Asking {

    private static final int MOST = 5;

    private final JdbcClient jdbc;
    private final People people;

    TasksAskedOf(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Asked> of(Subject subject, PersonId person) {
        return people.find(person).map(Person::login).flatMap(people::actor).stream()
                .flatMap(actor -> waiting(subject, actor).stream())
                .map(it -> new Asked(it.name(), it.dueAt(), "/tasks/" + it.id()))
                .toList();
    }

    private List<TaskEntry> waiting(Subject subject, Actor actor) {
        return jdbc.sql(TaskRow.SELECT + " WHERE e.closed_at IS NULL AND NOT e.paused"
                        + " AND e.subject_type = :type AND e.subject_id = :subject"
                        + " AND (e.assignee IS NULL OR e.assignee = :me) AND e.candidates && " + CandidateCodes.ALL
                        + " AND " + TaskRows.KNOWN_TO_ACTOR + " ORDER BY e.created_at, e.id LIMIT " + MOST)
                .param("type", subject.type())
                .param("subject", subject.id())
                .param("me", actor.id().value())
                .param("doors", CandidateCodes.of(actor))
                .query(TaskRow::entryOf)
                .list();
    }
}
