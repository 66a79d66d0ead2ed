package org.openrec.task;

import org.openrec.form.FormValues;
import org.openrec.people.Actor;
import org.openrec.shared.Subject;

/** A form that somebody sends. */
public record Submission(TaskEntry task, Actor actor, FormValues values) {

    public Subject subject() {
        return task.subject();
    }
}
