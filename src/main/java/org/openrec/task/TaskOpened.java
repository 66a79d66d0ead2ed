package org.openrec.task;

import java.time.Instant;
import java.util.Optional;
import org.openrec.form.FormId;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;

/**
 * A user task that a case has come to.
 *
 * @param step the BPMN id of the user task
 * @param deployment the deployment whose forms the case uses
 * @param assignee none yet: candidates claim it, unless they are one person
 * @param dueAt when it is overdue
 */
public record TaskOpened(
        TaskId id,
        Subject subject,
        String processKey,
        String step,
        LocalizedText name,
        Optional<FormId> form,
        String deployment,
        Candidates candidates,
        Instant createdAt,
        Optional<Instant> dueAt) {}
