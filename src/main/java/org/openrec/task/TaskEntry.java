package org.openrec.task;

import java.time.Instant;
import java.util.Optional;
import org.openrec.form.FormId;
import org.openrec.people.PersonId;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;

/**
 * An open task as its row in the list shows it.
 *
 * @param title whom and what it is about
 * @param category by what the list is filtered and acted on in bulk; empty for subjects that no feature knows
 * @param personal whether it is for one person alone and can neither be released nor handed over
 * @param dueAt when it is overdue
 */
public record TaskEntry(
        TaskId id,
        String processKey,
        String step,
        LocalizedText name,
        Subject subject,
        TaskPart part,
        LocalizedText title,
        Optional<String> category,
        Optional<FormId> form,
        Optional<Holder> holder,
        boolean personal,
        Instant createdAt,
        Optional<Instant> dueAt) {

    /** Who has claimed a task. */
    public record Holder(PersonId id, String login, String displayName) {}

    public boolean isHeldBy(PersonId person) {
        return holder.filter(it -> it.id().equals(person)).isPresent();
    }

    public boolean isOverdue(Instant now) {
        return dueAt.filter(due -> due.isBefore(now)).isPresent();
    }
}
