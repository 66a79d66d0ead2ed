package org.openrec.task.ui.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openrec.people.Actors;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;
import org.openrec.task.TaskCategory;
import org.openrec.task.TaskCursor;
import org.openrec.task.TaskEntry;
import org.openrec.task.TaskFilter;
import org.openrec.task.TaskFilter.Scope;
import org.openrec.task.TaskId;
import org.openrec.task.TaskPage;
import org.openrec.task.Tasks;
import org.openrec.task.ui.TaskPhrases;

/** The rows of the list. They follow what others do without moving; new tasks wait above until they are asked for. */
class TaskList extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 25;

    /** A row whose words become fewer stays as high as it was, until the page has another width. */
    private static final String KEEP_HEIGHTS = """
            const rows = [...this.children];
            const keep = () => {
              rows.forEach(row => row.style.removeProperty('min-height'));
              const heights = rows.map(row => getComputedStyle(row).height);
              rows.forEach((row, i) => row.style.minHeight = heights[i]);
            };
            if (this.widthWatch) this.widthWatch.disconnect();
            let width = this.clientWidth;
            this.widthWatch = new ResizeObserver(() => {
              if (this.clientWidth !== width) {
                width = this.clientWidth;
                keep();
              }
            });
            this.widthWatch.observe(this);
            keep();
            """;

    private final transient Tasks tasks;
    private final transient Actors actors;
    private final transient Clock clock;
    private final transient Consumer<TaskEntry> claim;
    private final transient Consumer<Selection> chosen;
    private final Checkbox all = new Checkbox();
    private final Button news = new Button();
    private final UnorderedList rows = new UnorderedList();
    private final Div below = new Div();
    private final Selection selection = new Selection();
    private final transient Map<TaskId, TaskItem> items = new LinkedHashMap<>();
    private transient Map<String, LocalizedText> titles = Map.of();
    private transient TaskFilter filter = TaskFilter.of(Scope.ALL);

    TaskList(Tasks tasks, Actors actors, Clock clock, Consumer<TaskEntry> claim, Consumer<Selection> chosen) {
        this.tasks = tasks;
        this.actors = actors;
        this.clock = clock;
        this.claim = claim;
        this.chosen = chosen;
        rows.addClassNames("rows", "task-rows");
        all.addClassName("select-all");
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chooseAll(change.getValue());
            }
        });
        news.addClassName("news");
        news.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        news.addClickListener(click -> show(filter));
        Div above = new Div(news);
        above.addClassName("news-place");
        add(above, all, rows, below);
    }

    void show(TaskFilter wanted) {
        filter = wanted;
        titles = tasks.categories(actors.require()).stream()
                .collect(Collectors.toMap(TaskCategory::id, TaskCategory::title));
        items.clear();
        rows.removeAll();
        selection.clear();
        news.setVisible(false);
        more(Optional.empty());
        // not made invisible: the rows of an invisible component would stay in the browser, for the keys to find
        rows.getElement().setAttribute("hidden", items.isEmpty());
        if (items.isEmpty()) {
            below.add(EmptyInbox.of(filter, getLocale()));
        }
        tellChosen();
    }

    private void more(Optional<TaskCursor> after) {
        below.removeAll();
        TaskPage page = tasks.page(actors.require(), filter, after, PAGE);
        TaskPhrases phrases = phrases();
        for (TaskEntry task : page.items()) {
            String address = FilterAddress.of("tasks/" + task.id(), filter);
            TaskItem item = new TaskItem(task, phrases, address, this::choose, claim);
            items.put(task.id(), item);
            rows.add(item);
        }
        rows.getElement().executeJs(KEEP_HEIGHTS);
        page.next()
                .ifPresent(next -> below.add(new Button(getTranslation("task.more"), click -> {
                    more(Optional.of(next));
                    tellChosen();
                })));
    }

    /** Shows each row as its task is now; what is new is counted. */
    void refresh() {
        List<TaskEntry> now = new ArrayList<>();
        Optional<TaskCursor> next = Optional.empty();
        do {
            TaskPage page = tasks.page(actors.require(), filter, next, items.size() + PAGE);
            now.addAll(page.items());
            next = page.next();
        } while (next.isPresent() && now.size() < items.size() + PAGE);
        Map<TaskId, TaskEntry> byId = new LinkedHashMap<>();
        now.forEach(it -> byId.put(it.id(), it));
        TaskPhrases phrases = phrases();
        items.forEach((id, item) -> Optional.ofNullable(byId.get(id))
                .ifPresentOrElse(task -> item.show(task, phrases), () -> item.showGone(phrases)));
        countNew(List.copyOf(byId.keySet()));
        tellChosen();
    }

    /** What stands before the end of what is shown; after it, only where everything is shown. */
    private void countNew(List<TaskId> now) {
        boolean everything = below.getChildren().noneMatch(Button.class::isInstance);
        int end = everything
                ? now.size()
                : IntStream.range(0, now.size())
                        .filter(i -> items.containsKey(now.get(i)))
                        .max()
                        .orElse(0);
        long fresh =
                now.stream().limit(end).filter(it -> !items.containsKey(it)).count();
        if (fresh > 0 && items.isEmpty()) {
            show(filter);
            return;
        }
        news.setVisible(fresh > 0);
        news.setText(getTranslation("task.news", fresh));
    }

    private TaskPhrases phrases() {
        return new TaskPhrases(actors.require(), clock.instant(), getLocale());
    }

    private void choose(TaskEntry task, boolean selected) {
        selection.set(task, selected);
        tellChosen();
    }

    /**
     * Of the kind that is chosen already, or of that of the first; of several readings of one subject, which are for
     * different people, the first.
     */
    private List<TaskItem> alike() {
        List<TaskItem> doable =
                items.values().stream().filter(TaskItem::isDoable).toList();
        Optional<TaskKind> kind = selection
                .kind()
                .or(() -> doable.stream().findFirst().map(TaskItem::task).map(TaskKind::of));
        Set<Subject> subjects = new HashSet<>();
        return doable.stream()
                .filter(it -> kind.filter(TaskKind.of(it.task())::equals).isPresent())
                .filter(it ->
                        it.task().reading().isEmpty() || subjects.add(it.task().subject()))
                .toList();
    }

    private void chooseAll(boolean selected) {
        List<TaskItem> those = selected ? alike() : List.copyOf(items.values());
        those.forEach(it -> it.setSelected(selected));
        tellChosen();
    }

    void chooseNone() {
        chooseAll(false);
    }

    Selection selection() {
        return selection;
    }

    private void tellChosen() {
        List<TaskItem> alike = alike();
        // where there is a list it keeps its room, so that the rows stay where they are
        all.setVisible(!items.isEmpty());
        all.setClassName("not-offered", alike.size() < 2);
        if (alike.size() > 1) {
            TaskEntry one = alike.get(0).task();
            String what = one.name().in(getLocale());
            all.setLabel(category(one)
                    .map(badge -> getTranslation("task.select.alike", alike.size(), what, badge))
                    .orElseGet(() -> getTranslation("task.select.same", alike.size(), what)));
        }
        all.setValue(!selection.tasks().isEmpty() && selection.tasks().size() == alike.size());
        chosen.accept(selection);
    }

    private Optional<String> category(TaskEntry task) {
        return task.category().map(titles::get).map(title -> title.in(getLocale()));
    }
}
