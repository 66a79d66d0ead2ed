package org.openrec.task.ui.open;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openrec.people.Actors;
import org.openrec.task.TaskEntry;
import org.openrec.task.TaskFilter;
import org.openrec.task.TaskId;
import org.openrec.task.Tasks;
import org.openrec.task.ui.TaskPhrases;
import org.openrec.task.ui.list.FilterAddress;

/** The list beside the task that is open, on wide screens. */
class SideList extends Nav {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 50;

    private final transient Tasks tasks;
    private final transient Actors actors;
    private final transient Clock clock;
    private final UnorderedList rows = new UnorderedList();
    private final transient Map<TaskId, Item> items = new LinkedHashMap<>();
    private transient TaskFilter filter = TaskFilter.of(TaskFilter.Scope.ALL);

    SideList(Tasks tasks, Actors actors, Clock clock) {
        this.tasks = tasks;
        this.actors = actors;
        this.clock = clock;
        addClassName("task-side");
        getElement().setAttribute("aria-label", getTranslation("task.side"));
        add(rows);
    }

    void show(TaskFilter wanted, TaskId current) {
        filter = wanted;
        items.clear();
        rows.removeAll();
        TaskPhrases phrases = phrases();
        page().forEach(task -> add(task, task.id().equals(current), phrases));
        getElement().executeJs("""
                const here = this.querySelector('[aria-current]');
                if (here) this.scrollTop = Math.max(0, here.offsetTop - this.clientHeight / 3);
                """);
    }

    /** Each row as its task is now, in its place; what is new at the end. */
    void refresh() {
        TaskPhrases phrases = phrases();
        Map<TaskId, TaskEntry> now = new LinkedHashMap<>();
        page().forEach(task -> now.put(task.id(), task));
        items.forEach((id, item) -> item.show(Optional.ofNullable(now.get(id)), phrases));
        now.values().stream()
                .filter(task -> !items.containsKey(task.id()))
                .toList()
                .forEach(task -> add(task, false, phrases));
    }

    private void add(TaskEntry task, boolean current, TaskPhrases phrases) {
        Item item = new Item(task, FilterAddress.of("tasks/" + task.id(), filter), current, phrases);
        items.put(task.id(), item);
        rows.add(item);
    }

    private List<TaskEntry> page() {
        return tasks.page(actors.require(), filter, Optional.empty(), LONGEST).items();
    }

    private TaskPhrases phrases() {
        return new TaskPhrases(actors.require(), clock.instant(), getLocale());
    }

    private static final class Item extends ListItem {

        private static final long serialVersionUID = 1L;

        private final Span detail = new Span();

        Item(TaskEntry task, String address, boolean current, TaskPhrases phrases) {
            Span title = new Span(TaskPhrases.About.of(task, phrases.locale()).whom());
            title.addClassName("row-title");
            detail.addClassNames("row-detail", "task-detail");
            Anchor link = new Anchor(address);
            link.add(title, detail);
            if (current) {
                link.getElement().setAttribute("aria-current", "true");
            }
            add(link);
            show(Optional.of(task), phrases);
        }

        /** @param task empty if the reader has nothing more to do with it */
        void show(Optional<TaskEntry> task, TaskPhrases phrases) {
            detail.removeAll();
            task.map(phrases::brief)
                    .orElseGet(() -> List.of(new Span(phrases.text("task.gone"))))
                    .forEach(detail::add);
            setClassName(
                    "anothers",
                    task.filter(it -> !it.isAnothers(phrases.reader().id())).isEmpty());
        }
    }
}
