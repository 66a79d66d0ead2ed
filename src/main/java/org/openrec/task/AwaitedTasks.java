package org.openrec.task;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;

/** Whose answer a subject waits for, where a step is repeated for the members of a set. */
public interface AwaitedTasks {

    /** Oldest first. */
    List<Awaited> of(Subject subject);

    /**
     * @param step the BPMN id of the repeated step
     * @param title what it is about
     * @param member who has not answered yet
     */
    record Awaited(
            TaskId task,
            String step,
            LocalizedText name,
            LocalizedText title,
            String member,
            Instant since,
            Optional<Instant> dueAt) {}
}
