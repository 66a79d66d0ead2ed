package org.openrec.task.internal;

import java.util.List;
import org.openrec.shared.Subject;
import org.openrec.task.AwaitedTasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Open tasks that are for one member of a set. */
@Component
class AwaitedInDatabase implements AwaitedTasks {

    private final JdbcClient jdbc;

    AwaitedInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Awaited> of(Subject subject) {
        return jdbc
                .sql(TaskRow.SELECT + " WHERE e.closed_at IS NULL AND e.member IS NOT NULL"
                        + " AND e.subject_type = :type AND e.subject_id = :subject ORDER BY e.created_at, e.id")
                .param("type", subject.type())
                .param("subject", subject.id())
                .query(TaskRow::entryOf)
                .list()
                .stream()
                .map(it -> new Awaited(
                        it.id(),
                        it.step(),
                        it.name(),
                        it.title(),
                        it.part().member().orElseThrow(),
                        it.createdAt(),
                        it.dueAt()))
                .toList();
    }
}
