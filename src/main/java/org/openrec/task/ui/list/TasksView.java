package org.openrec.task.ui.list;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.openrec.people.Actors;
import org.openrec.people.Person;
import org.openrec.shared.Changes;
import org.openrec.shared.ui.Live;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.ProblemNotice;
import org.openrec.shared.ui.frame.DoorsChanged;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;
import org.openrec.task.TaskEntry;
import org.openrec.task.TaskFilter;
import org.openrec.task.TaskFilter.Scope;
import org.openrec.task.Tasks;
import org.openrec.task.ui.Colleagues;
import org.openrec.task.ui.HandOverDialog;
import org.openrec.task.ui.KeyboardHelp;
import org.springframework.beans.factory.ObjectProvider;

/** The task list of whoever is signed in. */
@Route(value = "tasks", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://tasks.css")
@JavaScript("context://tasks.js")
class TasksView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 25;

    private final transient Tasks tasks;
    private final transient Actors actors;
    private final transient Changes changes;
    private final transient List<AboveTasks> features;
    private final ScopeTabs tabs = new ScopeTabs(scope -> narrow(this.filter.scope(scope)));
    private final Div above = new Div();
    private final Div filters = new Div();
    private final TaskList list;
    private final BulkBar bulk;
    private transient TaskFilter filter = TaskFilter.of(Scope.ALL);

    TasksView(
            Tasks tasks,
            Actors actors,
            Clock clock,
            Changes changes,
            ObjectProvider<BulkAction> actions,
            ObjectProvider<AboveTasks> features) {
        this.features = features.orderedStream().toList();
        this.tasks = tasks;
        this.actors = actors;
        this.changes = changes;
        getElement().setAttribute("data-keys", "list");
        addClassName("tasks");
        list = new TaskList(tasks, actors, clock, this::claim, this::showChosen);
        bulk = new BulkBar(
                actions.orderedStream().toList(),
                this::claimChosen,
                this::handOverChosen,
                this::decideChosen,
                list::chooseNone);
        PageHeader header = new PageHeader(
                getTranslation("task.list.title"), getTranslation("task.list.lead"), KeyboardHelp.ofList());
        Div bar = new Div(tabs, filters);
        bar.addClassName("list-bar");
        add(header, above, bar, list, bulk);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = FilterAddress.read(event.getLocation().getQueryParameters());
        filters.removeAll();
        filters.add(
                new ListFilters(filter, tasks.categories(actors.require()), it -> narrow(it.scope(filter.scope()))));
        show();
        Live.follow(this, changes, tasks.topics(actors.require()), this::refresh);
    }

    private void narrow(TaskFilter narrower) {
        filter = narrower;
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("tasks", FilterAddress.write(filter)));
        show();
    }

    private void show() {
        list.show(filter);
        showAround();
    }

    private void showAround() {
        above.removeAll();
        features.forEach(feature -> feature.open(this::showAnew).ifPresent(above::add));
        tabs.show(filter.scope(), tasks.counts(actors.require(), filter));
    }

    private void refresh() {
        list.refresh();
        showAround();
        DoorsChanged.tell(UI.getCurrent());
    }

    private void showChosen(Selection chosen) {
        bulk.show(chosen);
    }

    private void claim(TaskEntry task) {
        tell(BulkRun.of(List.of(task), it -> tasks.claim(actors.require(), it.id())), "task.claimed");
        refresh();
    }

    private void claimChosen() {
        tell(BulkRun.of(list.selection().tasks(), task -> tasks.claim(actors.require(), task.id())), "task.claimed");
        refresh();
    }

    private void handOverChosen() {
        List<TaskEntry> chosen = list.selection().tasks();
        Colleagues.ofAll(chosen, tasks, actors.require())
                .ifPresentOrElse(
                        colleagues -> new HandOverDialog(
                                        colleagues, (colleague, note) -> handOver(chosen, colleague, note))
                                .open(),
                        () -> ProblemNotice.show(getTranslation("task.handOver.nobody")));
    }

    private void handOver(List<TaskEntry> chosen, Person colleague, String note) {
        BulkRun run = BulkRun.of(chosen, task -> tasks.handOver(actors.require(), task.id(), colleague.id(), note));
        tell(run, "task.handedOver", colleague.displayName());
        refresh();
    }

    private void decideChosen(BulkAction action) {
        List<TaskEntry> chosen = list.selection().tasks();
        BulkDialogs.confirm(action, chosen, getLocale(), fields -> {
            BulkRun run = BulkRun.of(
                    chosen, task -> tasks.complete(actors.require(), task.id(), fields.valuesFor(task.subject())));
            tell(run, "task.completed");
            showAnew();
        });
    }

    private void tell(BulkRun run, String good, Object... more) {
        if (run.failures().isEmpty()) {
            Object[] arguments =
                    Stream.concat(Stream.of(run.done()), Stream.of(more)).toArray();
            ProblemNotice.done(getTranslation(good, arguments));
        } else {
            BulkDialogs.showFailures(run, getLocale());
        }
    }

    private void showAnew() {
        show();
        DoorsChanged.tell(UI.getCurrent());
    }

    @Override
    public String getPageTitle() {
        return Titles.page(getTranslation("task.list.title"));
    }
}
