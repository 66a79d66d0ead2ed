package org.openrec.task.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.openrec.people.Actors;
import org.openrec.shared.ui.ActionLink;
import org.openrec.shared.ui.MainLayout;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.Problems;
import org.openrec.shared.ui.Titles;
import org.openrec.task.TaskDetails;
import org.openrec.task.TaskEntry;
import org.openrec.task.TaskFilter;
import org.openrec.task.TaskId;
import org.openrec.task.TaskNotFound;
import org.openrec.task.Tasks;

/** One task: what is asked, the form, and the way to the next. */
@Route(value = "tasks/:taskId", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://tasks.css")
@JavaScript("context://tasks.js")
class TaskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Tasks tasks;
    private final transient Actors actors;
    private final transient Desks desks;
    private String title = "";

    TaskView(Tasks tasks, Actors actors, Desks desks) {
        this.tasks = tasks;
        this.actors = actors;
        this.desks = desks;
        getElement().setAttribute("data-keys", "task");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TaskId id =
                event.getRouteParameters().get("taskId").map(TaskView::parse).orElseThrow(TaskNotFound::new);
        TaskFilter filter = FilterAddress.read(event.getLocation().getQueryParameters());
        Optional<TaskDetails> found = tasks.find(actors.require(), id);
        if (found.isEmpty() && !tasks.isClosed(actors.require(), id)) {
            throw new TaskNotFound();
        }
        removeAll();
        found.ifPresentOrElse(task -> show(task, filter), this::showClosed);
        if (event.getTrigger() == NavigationTrigger.UI_NAVIGATE) {
            getElement().executeJs("const h = this.querySelector('h1'); h.tabIndex = -1; h.focus()");
        }
    }

    private void show(TaskDetails task, TaskFilter filter) {
        Optional<TaskFrame> frame = desks.frame(task, getLocale());
        if (frame.isPresent()) {
            show(task, filter, frame.get());
            return;
        }
        backToList(filter);
        TaskEntry entry = task.entry();
        title = entry.name().in(getLocale());
        Desk desk = desks.open(task, filter, getLocale(), completed -> goOn(entry, filter, completed));
        add(new PageHeader(title, entry.title().in(getLocale()), KeyboardHelp.ofTask(desk.shortcuts())));
        add(desk);
    }

    private void show(TaskDetails task, TaskFilter filter, TaskFrame frame) {
        title = frame.title();
        Anchor back = new Anchor(frame.home(), frame.homeLabel());
        back.addClassName("back");
        add(back, new PageHeader(title, frame.lead()));
        add(desks.open(task, filter, getLocale(), completed -> {
            Problems.done(frame.done());
            UI.getCurrent().navigate(frame.home());
        }));
    }

    private void backToList(TaskFilter filter) {
        Anchor back = new Anchor(FilterAddress.of("tasks", filter), getTranslation("task.back"));
        back.addClassName("back");
        back.getElement().setAttribute("data-key", "t");
        add(back);
    }

    private void goOn(TaskEntry entry, TaskFilter filter, boolean completed) {
        UI ui = UI.getCurrent();
        if (completed) {
            Problems.done(getTranslation("task.completed", 1));
        }
        String path = NextTask.after(entry, filter, tasks, actors.require())
                .map(next -> "tasks/" + next)
                .orElse("tasks");
        ui.navigate(path, FilterAddress.write(filter));
    }

    private void showClosed() {
        title = getTranslation("task.closed.title");
        add(new PageHeader(title, getTranslation("task.closed")));
        add(new ActionLink("tasks", getTranslation("task.back")));
    }

    private static TaskId parse(String text) {
        try {
            return new TaskId(text);
        } catch (IllegalArgumentException e) {
            throw new TaskNotFound();
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.page(title);
    }
}
