package org.openrec.task.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openrec.task.TaskFilter;
import org.openrec.task.TaskFilter.Scope;
import org.openrec.task.TaskFilter.Sort;

/** Reads a filter as one writes it in an address. */
final class WrittenFilter {

    private static final String CATEGORY = "category:";

    private WrittenFilter() {}

    static TaskFilter read(String text) {
        TaskFilter filter = TaskFilter.of(Scope.ALL);
        List<String> searched = new ArrayList<>();
        for (String word : text.replace("\0", "").strip().split("[\\s,]+")) {
            switch (word) {
                case "mine" -> filter = filter.scope(Scope.MINE);
                case "service" -> filter = filter.scope(Scope.SERVICE);
                case "all" -> filter = filter.scope(Scope.ALL);
                case "overdue" -> filter = filter.overdue(true);
                case "sort:created" -> filter = filter.sort(Sort.CREATED);
                case "sort:due" -> filter = filter.sort(Sort.DUE);
                default -> {
                    if (word.startsWith(CATEGORY)) {
                        filter = filter.category(Optional.of(word.substring(CATEGORY.length())));
                    } else {
                        searched.add(word);
                    }
                }
            }
        }
        return filter.search(String.join(" ", searched));
    }
}
