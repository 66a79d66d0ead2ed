package org.openrec.task;

import java.time.Instant;
import java.util.Optional;
import org.openrec.form.FormValues;
import org.openrec.people.PersonId;

/**
 * What somebody has begun to fill in.
 *
 * @param version counts its savings; {@link #NONE} if there was none
 * @param keptAt when it was kept last, if it was
 */
public record TaskDraft(FormValues values, long version, Optional<Instant> keptAt) {

    public static final long NONE = 0;

    /** In place of a version that was seen: what stands there by now gives way. */
    public static final long WHATEVER = -1;

    /** Whatever the person keeps of the task. */
    public static String topic(PersonId person, TaskId task) {
        return "draft/" + task + "/" + person;
    }

    /** What a form begins with. */
    public static TaskDraft begun(FormValues values) {
        return new TaskDraft(values, NONE, Optional.empty());
    }
}
