package org.openrec.task.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.Optional;
import org.openrec.people.Actors;
import org.openrec.task.TaskEntry;
import org.openrec.task.TaskFilter;
import org.openrec.task.TaskId;
import org.openrec.task.Tasks;

/** The list beside the task that is open, on wide screens. */
class SideList extends Nav {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 50;

    private final transient Tasks tasks;
    private final transient Actors actors;
    private final transient Clock clock;
    private final UnorderedList rows = new UnorderedList();

    SideList(Tasks tasks, Actors actors, Clock clock) {
        this.tasks = tasks;
        this.actors = actors;
        this.clock = clock;
        addClassName("task-side");
        getElement().setAttribute("aria-label", getTranslation("task.side"));
        add(rows);
    }

    void show(TaskFilter filter, TaskId current) {
        rows.removeAll();
        TaskPhrases phrases = new TaskPhrases(actors.require(), clock.instant(), getLocale());
        tasks.page(actors.require(), filter, Optional.empty(), LONGEST).items().stream()
                .map(task -> row(task, task.id().equals(current), filter, phrases))
                .forEach(rows::add);
        getElement().executeJs("""
                const here = this.querySelector('[aria-current]');
                if (here) this.scrollTop = Math.max(0, here.offsetTop - this.clientHeight / 3);
                """);
    }

    private static ListItem row(TaskEntry task, boolean current, TaskFilter filter, TaskPhrases phrases) {
        Anchor link = new Anchor(FilterAddress.of("tasks/" + task.id(), filter));
        Span title = new Span(task.title().in(phrases.locale()));
        title.addClassName("row-title");
        Span detail = new Span();
        detail.addClassNames("row-detail", "task-detail");
        phrases.brief(task).forEach(detail::add);
        link.add(title, detail);
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        ListItem row = new ListItem(link);
        row.setClassName("anothers", task.isAnothers(phrases.reader().id()));
        return row;
    }
}
