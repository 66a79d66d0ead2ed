package org.openrec.task.ui.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openrec.shared.setting.Dates;
import org.openrec.task.TaskCategory;
import org.openrec.task.TaskFilter;
import org.openrec.task.TaskFilter.Sort;

/** Narrows and sorts the list. */
class ListFilters extends Div {

    private static final long serialVersionUID = 1L;
    private static final int TYPING_PAUSE_MILLIS = 250;
    private static final List<Duration> AGES = List.of(Duration.ofDays(3), Duration.ofDays(7), Duration.ofDays(30));

    private final TextField search = new TextField();
    private final Select<TaskCategory> category = new Select<>();
    private final Select<Duration> age = new Select<>();
    private final Select<Sort> sort = new Select<>();
    private final Checkbox overdue = new Checkbox();
    private final Button more = new Button(getTranslation("task.filters"), click -> open());

    ListFilters(TaskFilter filter, List<TaskCategory> categories, Consumer<TaskFilter> changed) {
        addClassNames("filters", "task-filters");
        getElement().setAttribute("role", "search");
        Locale locale = getLocale();
        search.setPlaceholder(getTranslation("task.search"));
        search.setAriaLabel(getTranslation("task.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        search.setMaxLength(100);
        search.getElement().setAttribute("data-key", "/");
        choices(category, "task.category", "task.category.all", categories);
        category.setItemLabelGenerator(it -> category(it, locale));
        choices(age, "task.age", "task.age.all", AGES);
        age.setItemLabelGenerator(it -> age(it, locale));
        sort.setLabel(getTranslation("task.sort"));
        sort.setItems(Sort.values());
        sort.setItemLabelGenerator(this::name);
        overdue.setLabel(getTranslation("task.overdue.only"));
        more.addClassName("more-filters");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.setIcon(VaadinIcon.FILTER.create());
        add(search, more, category, age, sort, overdue);
        show(filter, categories);
        setClassName("open", isNarrowed(filter));
        more.getElement().setAttribute("aria-expanded", Boolean.toString(isNarrowed(filter)));
        search.addValueChangeListener(change -> tell(changed, change.isFromClient(), filter));
        category.addValueChangeListener(change -> tell(changed, change.isFromClient(), filter));
        age.addValueChangeListener(change -> tell(changed, change.isFromClient(), filter));
        sort.addValueChangeListener(change -> tell(changed, change.isFromClient(), filter));
        overdue.addValueChangeListener(change -> tell(changed, change.isFromClient(), filter));
    }

    /** By more than a word: what narrows the list is in view. */
    private static boolean isNarrowed(TaskFilter filter) {
        return filter.category().isPresent()
                || filter.olderThan().isPresent()
                || filter.overdue()
                || filter.sort() != Sort.DUE;
    }

    /** All but the search is shown on demand. */
    private void open() {
        boolean open = !hasClassName("open");
        setClassName("open", open);
        more.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    private <T> void choices(Select<T> select, String label, String nothing, List<T> items) {
        select.setLabel(getTranslation(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(nothing));
        select.setItems(items);
    }

    private void show(TaskFilter filter, List<TaskCategory> categories) {
        search.setValue(filter.search());
        filter.category()
                .flatMap(id ->
                        categories.stream().filter(it -> it.id().equals(id)).findFirst())
                .ifPresent(category::setValue);
        filter.olderThan().filter(AGES::contains).ifPresent(age::setValue);
        sort.setValue(filter.sort());
        overdue.setValue(filter.overdue());
    }

    private void tell(Consumer<TaskFilter> changed, boolean byThePerson, TaskFilter before) {
        if (byThePerson) {
            changed.accept(before.search(search.getValue())
                    .category(category.getOptionalValue().map(TaskCategory::id))
                    .olderThan(age.getOptionalValue())
                    .sort(sort.getOptionalValue().orElse(Sort.DUE))
                    .overdue(overdue.getValue()));
        }
    }

    /** Called with nothing for the entry that means all. */
    private String category(@Nullable TaskCategory category, Locale locale) {
        return category == null
                ? getTranslation("task.category.all")
                : category.title().in(locale);
    }

    private String age(@Nullable Duration age, Locale locale) {
        return age == null
                ? getTranslation("task.age.all")
                : getTranslation("task.age.more", Dates.duration(age, locale));
    }

    private String name(Sort sort) {
        return switch (sort) {
            case DUE -> getTranslation("task.sort.due");
            case CREATED -> getTranslation("task.sort.created");
        };
    }
}
