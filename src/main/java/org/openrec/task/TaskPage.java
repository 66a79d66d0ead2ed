package org.openrec.task;

import java.util.List;
import java.util.Optional;

/**
 * One page of an inbox.
 *
 * @param next where the next page begins; empty on the last
 */
public record TaskPage(List<TaskEntry> items, Optional<TaskCursor> next) {

    public TaskPage {
        items = List.copyOf(items);
    }
}
