package org.openrec.task.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.openrec.task.TaskEntry;

/** A task in the list: what, and for whom; whose, since when, due. */
class TaskItem extends ListItem {

    private static final long serialVersionUID = 1L;

    private final Checkbox select = new Checkbox();

    TaskItem(
            TaskEntry task,
            TaskPhrases phrases,
            String address,
            BiConsumer<TaskEntry, Boolean> selected,
            Consumer<TaskEntry> claim) {
        addClassNames("row", "task-row");
        String title = task.title().in(phrases.locale());
        select.setAriaLabel(phrases.text("task.select", title));
        select.getElement().setAttribute("data-key", "x");
        select.addValueChangeListener(change -> {
            setClassName("selected", change.getValue());
            selected.accept(task, change.getValue());
        });
        add(select, words(task, phrases, title, address));
        if (task.holder().isEmpty()) {
            Button button = new Button(phrases.text("task.claim"), click -> claim.accept(task));
            button.setAriaLabel(phrases.text("task.claim.label", title));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            button.getElement().setAttribute("data-key", "c");
            Div end = new Div(button);
            end.addClassName("row-end");
            add(end);
        }
    }

    private static Div words(TaskEntry task, TaskPhrases phrases, String title, String address) {
        Anchor link = new Anchor(address, title);
        link.addClassName("row-title");
        Span what = new Span(task.name().in(phrases.locale()));
        what.addClassName("task-what");
        Span detail = new Span(
                what, new Span(phrases.whose(task)), new Span(phrases.since(task)), new Span(phrases.due(task)));
        detail.addClassNames("row-detail", "task-detail");
        Div words = new Div(link, detail);
        words.addClassName("row-words");
        if (task.isOverdue(phrases.now())) {
            Span late = new Span(phrases.text("task.late"));
            late.addClassNames("tag", "waiting");
            Div first = new Div(link, late);
            first.addClassName("task-first");
            words.addComponentAsFirst(first);
        }
        return words;
    }

    void setSelected(boolean selected) {
        select.setValue(selected);
    }
}
