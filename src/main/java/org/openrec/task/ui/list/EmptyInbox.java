package org.openrec.task.ui.list;

import java.util.Locale;
import org.openrec.shared.Texts;
import org.openrec.shared.ui.EmptyState;
import org.openrec.task.TaskFilter;

/** What stands in the place of a list without tasks. */
final class EmptyInbox {

    private EmptyInbox() {}

    static EmptyState of(TaskFilter filter, Locale locale) {
        boolean narrowed = !filter.equals(TaskFilter.of(filter.scope()).sort(filter.sort()));
        String reason = narrowed
                ? "task.empty.filtered"
                : switch (filter.scope()) {
                    case MINE -> "task.empty.mine";
                    case SERVICE -> "task.empty.service";
                    case ALL -> "task.empty.all";
                };
        return new EmptyState(Texts.get(locale, reason + ".title"), Texts.get(locale, reason));
    }
}
