package org.openrec.task.internal;

import org.openrec.notification.Timeliness;
import org.openrec.shared.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A mail that calls to a task is over when it is done; one that calls to the list, when no group has any of its case. */
@Component
class TasksBehindMails implements Timeliness {

    private static final String LIST = "/tasks";
    private static final String TASK = LIST + "/";

    private final JdbcClient jdbc;

    TasksBehindMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isOver(Subject subject, String link) {
        if (link.equals(LIST)) {
            return !exists("subject_type = ? AND subject_id = ? AND NOT personal", subject.type(), subject.id());
        }
        return link.startsWith(TASK) && !exists("id = ?", link.substring(TASK.length()));
    }

    private boolean exists(String condition, Object... parameters) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM openrec.task_entry WHERE closed_at IS NULL AND " + condition + ")")
                .params(parameters)
                .query(Boolean.class)
                .single();
    }
}
