package org.openrec.task.ui.open;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import org.openrec.people.Actors;
import org.openrec.shared.Changes;
import org.openrec.shared.ui.ActionLink;
import org.openrec.shared.ui.Live;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.ProblemNotice;
import org.openrec.shared.ui.Undo;
import org.openrec.shared.ui.frame.DoorsChanged;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;
import org.openrec.task.TaskDetails;
import org.openrec.task.TaskEntry;
import org.openrec.task.TaskFilter;
import org.openrec.task.TaskId;
import org.openrec.task.Tasks;
import org.openrec.task.Tasks.TaskNotFound;
import org.openrec.task.ui.KeyboardHelp;
import org.openrec.task.ui.TaskPhrases;
import org.openrec.task.ui.list.FilterAddress;

/** One task: what is asked, the form, and the way to the next. */
@Route(value = "tasks/:taskId", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://tasks.css")
@JavaScript("context://tasks.js")
class TaskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Tasks tasks;
    private final transient Actors actors;
    private final transient OpenTasks desks;
    private final transient Changes changes;
    private final SideList side;
    private final Div page = new Div();
    private transient Optional<OpenTask> desk = Optional.empty();
    private String title = "";

    TaskView(Tasks tasks, Actors actors, OpenTasks desks, Changes changes, Clock clock) {
        this.tasks = tasks;
        this.actors = actors;
        this.desks = desks;
        this.changes = changes;
        getElement().setAttribute("data-keys", "task");
        addClassName("task-page");
        side = new SideList(tasks, actors, clock);
        page.addClassName("task-open");
        add(side, page);
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
        page.removeAll();
        desk = Optional.empty();
        found.ifPresentOrElse(task -> show(task, filter), this::showClosed);
        Live.follow(this, changes, tasks.topics(actors.require()), this::follow);
    }

    private void follow() {
        if (side.isVisible()) {
            side.refresh();
        }
        desk.ifPresent(OpenTask::follow);
        DoorsChanged.tell(UI.getCurrent());
    }

    private void show(TaskDetails task, TaskFilter filter) {
        Optional<TaskFrame> frame = desks.frame(task, getLocale());
        side.setVisible(frame.isEmpty());
        frame.ifPresentOrElse(it -> show(task, filter, it), () -> showFromList(task, filter));
    }

    private void showFromList(TaskDetails task, TaskFilter filter) {
        TaskEntry entry = task.entry();
        side.show(filter, entry.id());
        page.add(backToList(filter));
        // whom or what it is about comes first, and the step after it
        TaskPhrases.About about = TaskPhrases.About.of(entry, getLocale());
        title = entry.title().in(getLocale());
        String lead =
                about.what().map(what -> what + " · ").orElse("") + entry.name().in(getLocale());
        OpenTask opened = desks.open(task, filter, getLocale(), leaving -> goOn(entry, filter, leaving));
        page.add(new PageHeader(about.whom(), lead, KeyboardHelp.ofTask(opened.shortcuts())), opened);
        desk = Optional.of(opened);
    }

    private void show(TaskDetails task, TaskFilter filter, TaskFrame frame) {
        title = frame.title();
        Anchor back = new Anchor(frame.home(), frame.homeLabel());
        back.addClassName("back");
        OpenTask opened = desks.open(task, filter, getLocale(), leaving -> {
            ProblemNotice.done(frame.done());
            UI.getCurrent().navigate(frame.home());
        });
        page.add(back, new PageHeader(title, frame.lead()), opened);
        desk = Optional.of(opened);
    }

    private Anchor backToList(TaskFilter filter) {
        Anchor back = new Anchor(FilterAddress.of("tasks", filter), getTranslation("task.back"));
        back.addClassName("back");
        back.getElement().setAttribute("data-key", "t");
        return back;
    }

    private void goOn(TaskEntry entry, TaskFilter filter, OpenTask.Leaving leaving) {
        UI ui = UI.getCurrent();
        if (leaving.completed()) {
            leaving.deed().ifPresentOrElse(this::told, () -> ProblemNotice.done(getTranslation("task.completed", 1)));
        }
        String path = NextTask.after(entry, filter, tasks, actors.require())
                .map(next -> "tasks/" + next)
                .orElse("tasks");
        ui.navigate(path, FilterAddress.write(filter));
    }

    private void told(Deed deed) {
        deed.takeBack()
                .ifPresentOrElse(
                        back -> Undo.offer(deed.done(), getTranslation("task.takeBack"), back),
                        () -> ProblemNotice.done(deed.done()));
    }

    private void showClosed() {
        side.setVisible(false);
        title = getTranslation("task.closed.title");
        page.add(
                new PageHeader(title, getTranslation("task.closed")),
                new ActionLink("tasks", getTranslation("task.back")));
    }

    private static TaskId parse(String text) {
        return TaskId.parse(text).orElseThrow(TaskNotFound::new);
    }

    @Override
    public String getPageTitle() {
        return Titles.page(title);
    }
}
