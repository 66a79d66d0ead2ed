package org.openrec.task;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** Where a page ended: the value it is sorted by, and the id that decides between equals. */
public record TaskCursor(Instant key, TaskId id) {

    /** Sorts after every date. */
    public static final Instant FAR_AWAY = Instant.parse("9999-12-31T00:00:00Z");

    /** Just behind a task. */
    public static TaskCursor at(TaskEntry task, TaskFilter.Sort sort) {
        Instant key =
                switch (sort) {
                    case DUE -> task.dueAt().orElse(FAR_AWAY);
                    case CREATED -> task.createdAt();
                };
        return new TaskCursor(key, task.id());
    }

    /** For the address of the next page; opaque to callers. */
    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((key + " " + id).getBytes(StandardCharsets.UTF_8));
    }

    /** The cursor that {@link #toString} wrote; empty for any other text. */
    public static Optional<TaskCursor> parse(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 2);
            return parts.length == 2
                    ? Optional.of(new TaskCursor(Instant.parse(parts[0]), new TaskId(parts[1])))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException notACursor) {
            return Optional.empty();
        }
    }
}
