package org.openrec.task;

import java.time.Instant;
import java.util.Optional;
import org.openrec.cases.Candidates;
import org.openrec.form.FormId;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;

/**
 * A user task that a case has come to.
 *
 * @param step the BPMN id of the user task
 * @param visit for one of several instances, what they have in common: they are for different people
 * @param deployment the deployment whose forms the case uses
 * @param dueAt when it is overdue
 */
public record TaskOpened(
        TaskId id,
        Subject subject,
        TaskPart part,
        String processKey,
        String step,
        Optional<String> visit,
        LocalizedText name,
        Optional<FormId> form,
        String deployment,
        Candidates candidates,
        Instant createdAt,
        Optional<Instant> dueAt) {}
