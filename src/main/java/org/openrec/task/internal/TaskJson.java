package org.openrec.task.internal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openrec.shared.Language;
import org.openrec.task.TaskDetails;
import org.openrec.task.TaskEntry;

/**
 * A task over the API.
 *
 * @param assignee the login of who holds it
 */
record TaskJson(
        String id,
        String name,
        String processKey,
        String step,
        SubjectJson subject,
        @Nullable String category,
        @Nullable String assignee,
        @Nullable String assigneeName,
        @Nullable Instant dueAt,
        Instant createdAt) {

    record SubjectJson(String type, String id, String title) {}

    /** The same, with its form and what is filled in. */
    record Full(@JsonUnwrapped TaskJson task, @Nullable ObjectNode form, ObjectNode values) {

        static Full of(TaskDetails details, Language language) {
            return new Full(
                    TaskJson.of(details.entry(), language),
                    details.form().map(form -> form.toJson(language)).orElse(null),
                    details.values().json());
        }
    }

    static TaskJson of(TaskEntry task, Language language) {
        return new TaskJson(
                task.id().value(),
                task.name().in(language),
                task.processKey(),
                task.step(),
                new SubjectJson(
                        task.subject().type(), task.subject().id(), task.title().in(language)),
                task.category().orElse(null),
                task.holder().map(TaskEntry.Holder::login).orElse(null),
                task.holder().map(TaskEntry.Holder::displayName).orElse(null),
                task.dueAt().orElse(null),
                task.createdAt());
    }
}
