package org.openrec.task.ui.list;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openrec.task.TaskEntry;
import org.openrec.task.TaskId;

/** The tasks that are chosen in the list. */
final class Selection implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Map<TaskId, TaskEntry> chosen = new LinkedHashMap<>();

    void set(TaskEntry task, boolean selected) {
        if (selected) {
            chosen.put(task.id(), task);
        } else {
            chosen.remove(task.id());
        }
    }

    void clear() {
        chosen.clear();
    }

    List<TaskEntry> tasks() {
        return List.copyOf(chosen.values());
    }

    /** The kind that all of them have, if they have one: only then one decision is the same for each. */
    Optional<TaskKind> kind() {
        List<TaskKind> kinds =
                chosen.values().stream().map(TaskKind::of).distinct().toList();
        return kinds.size() == 1 ? Optional.of(kinds.get(0)) : Optional.empty();
    }
}
