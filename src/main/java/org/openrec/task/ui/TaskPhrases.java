package org.openrec.task.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.openrec.people.Actor;
import org.openrec.shared.Texts;
import org.openrec.shared.ui.Words;
import org.openrec.task.TaskEntry;

/** What the list and the page of a task say about it, at one moment, to one person. */
record TaskPhrases(Actor reader, Instant now, Locale locale) {

    String since(TaskEntry task) {
        return text("task.since", Words.duration(Duration.between(task.createdAt(), now), locale));
    }

    String due(TaskEntry task) {
        return task.dueAt()
                .map(due -> text(due.isBefore(now) ? "task.wasDue" : "task.due", Words.date(due, now, locale)))
                .orElseGet(() -> text("task.noDue"));
    }

    /** Whose it is, and so why it stands in this list. */
    String whose(TaskEntry task) {
        if (task.personal()) {
            return text("task.whose.personal");
        }
        return task.holder()
                .map(holder -> task.isHeldBy(reader.id())
                        ? text("task.whose.mine")
                        : text("task.whose.colleague", holder.displayName()))
                .orElseGet(() -> text("task.whose.free"));
    }

    String text(String key, Object... arguments) {
        return Texts.get(locale, key, arguments);
    }
}
