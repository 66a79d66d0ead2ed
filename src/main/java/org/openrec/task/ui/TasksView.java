package org.openrec.task.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openrec.people.Actors;
import org.openrec.shared.ui.MainLayout;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.Problems;
import org.openrec.shared.ui.TasksChanged;
import org.openrec.shared.ui.Titles;
import org.openrec.task.TaskCursor;
import org.openrec.task.TaskEntry;
import org.openrec.task.TaskFilter;
import org.openrec.task.TaskFilter.Scope;
import org.openrec.task.TaskPage;
import org.openrec.task.Tasks;
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
    private final transient Clock clock;
    private final transient List<AboveTasks> features;
    private final ScopeTabs tabs = new ScopeTabs(scope -> narrow(this.filter.scope(scope)));
    private final Div above = new Div();
    private final Div filters = new Div();
    private final Checkbox all = new Checkbox(getTranslation("task.select.all"));
    private final UnorderedList list = new UnorderedList();
    private final Div below = new Div();
    private final Selection selection = new Selection();
    private final List<TaskItem> items = new ArrayList<>();
    private final BulkBar bulk;
    private transient TaskFilter filter = TaskFilter.of(Scope.ALL);

    TasksView(
            Tasks tasks,
            Actors actors,
            Clock clock,
            ObjectProvider<BulkAction> actions,
            ObjectProvider<AboveTasks> features) {
        this.features = features.orderedStream().toList();
        this.tasks = tasks;
        this.actors = actors;
        this.clock = clock;
        getElement().setAttribute("data-keys", "list");
        bulk = new BulkBar(
                actions.orderedStream().toList(), this::claimChosen, this::decideChosen, () -> choose(false));
        list.addClassNames("rows", "task-rows");
        all.addClassName("select-all");
        all.addValueChangeListener(change -> choose(change.getValue()));
        PageHeader header = new PageHeader(
                getTranslation("task.list.title"), getTranslation("task.list.lead"), KeyboardHelp.ofList());
        add(header, above, tabs, filters, bulk, all, list, below);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = FilterAddress.read(event.getLocation().getQueryParameters());
        filters.removeAll();
        filters.add(
                new ListFilters(filter, tasks.categories(actors.require()), it -> narrow(it.scope(filter.scope()))));
        show();
    }

    private void narrow(TaskFilter narrower) {
        filter = narrower;
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("tasks", FilterAddress.write(filter)));
        show();
    }

    private void show() {
        above.removeAll();
        features.forEach(feature -> feature.open(this::showAnew).ifPresent(above::add));
        items.clear();
        list.removeAll();
        selection.clear();
        bulk.show(selection);
        all.setValue(false);
        tabs.show(filter.scope(), tasks.counts(actors.require(), filter));
        more(Optional.empty());
        all.setVisible(items.size() > 1);
        // not made invisible: the rows of an invisible component would stay in the browser, for the keys to find
        list.getElement().setAttribute("hidden", items.isEmpty());
        if (items.isEmpty()) {
            below.add(EmptyInbox.of(filter, getLocale()));
        }
    }

    private void more(Optional<TaskCursor> after) {
        below.removeAll();
        TaskPage page = tasks.page(actors.require(), filter, after, PAGE);
        TaskPhrases phrases = new TaskPhrases(actors.require(), clock.instant(), getLocale());
        for (TaskEntry task : page.items()) {
            String address = FilterAddress.of("tasks/" + task.id(), filter);
            TaskItem item = new TaskItem(task, phrases, address, this::choose, this::claim);
            items.add(item);
            list.add(item);
        }
        page.next()
                .ifPresent(
                        next -> below.add(new Button(getTranslation("task.more"), click -> more(Optional.of(next)))));
    }

    private void choose(TaskEntry task, boolean selected) {
        selection.set(task, selected);
        bulk.show(selection);
    }

    private void choose(boolean everything) {
        items.forEach(item -> item.setSelected(everything));
        all.setValue(everything);
    }

    private void claim(TaskEntry task) {
        tell(BulkRun.of(List.of(task), it -> tasks.claim(actors.require(), it.id())), "task.claimed");
    }

    private void claimChosen() {
        tell(BulkRun.of(selection.tasks(), task -> tasks.claim(actors.require(), task.id())), "task.claimed");
    }

    private void decideChosen(BulkAction action) {
        List<TaskEntry> chosen = selection.tasks();
        BulkDialogs.confirm(
                action,
                chosen,
                getLocale(),
                () -> tell(
                        BulkRun.of(
                                chosen,
                                task -> tasks.complete(actors.require(), task.id(), action.valuesFor(task.subject()))),
                        "task.completed"));
    }

    private void tell(BulkRun run, String good) {
        if (run.failures().isEmpty()) {
            Problems.done(getTranslation(good, run.done()));
        } else {
            BulkDialogs.showFailures(run, getLocale());
        }
        showAnew();
    }

    private void showAnew() {
        show();
        TasksChanged.tell(UI.getCurrent());
    }

    @Override
    public String getPageTitle() {
        return Titles.page(getTranslation("task.list.title"));
    }
}
