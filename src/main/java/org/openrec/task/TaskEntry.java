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
 * @param reading empty where the step is done once
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
        Optional<Reading> reading,
        LocalizedText title,
        Optional<String> category,
        Optional<FormId> form,
        Optional<Holder> holder,
        boolean personal,
        Instant createdAt,
        Optional<Instant> dueAt) {

    /** Who has claimed a task, or got it from somebody. */
    public record Holder(PersonId id, String login, String displayName, Optional<HandedOver> from) {}

    /**
     * @param by the name of who handed it over
     * @param note may be empty
     */
    public record HandedOver(String by, String note) {}

    public boolean isHeldBy(PersonId person) {
        return holder.filter(it -> it.id().equals(person)).isPresent();
    }

    /** Whether somebody else has it, so that the person can only look on. */
    public boolean isAnothers(PersonId person) {
        return holder.isPresent() && !isHeldBy(person);
    }

    public boolean isOverdue(Instant now) {
        return dueAt.filter(due -> due.isBefore(now)).isPresent();
    }
}
