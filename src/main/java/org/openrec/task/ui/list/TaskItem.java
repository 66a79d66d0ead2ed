package org.openrec.task.ui.list;

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
import org.openrec.task.ui.TaskPhrases;

/** A task in the list: what, and for whom; whose, since when, due. Follows what becomes of it in its place. */
class TaskItem extends ListItem {

    private static final long serialVersionUID = 1L;

    private final Checkbox select = new Checkbox();
    private final Span late;
    private final Span detail = new Span();
    private transient TaskEntry task;
    private boolean doable;

    TaskItem(
            TaskEntry task,
            TaskPhrases phrases,
            String address,
            BiConsumer<TaskEntry, Boolean> selected,
            Consumer<TaskEntry> claimed) {
        this.task = task;
        addClassNames("row", "task-row");
        String title = task.title().in(phrases.locale());
        select.setAriaLabel(phrases.text("task.select", title));
        select.getElement().setAttribute("data-key", "x");
        select.addValueChangeListener(change -> {
            setClassName("selected", change.getValue());
            selected.accept(this.task, change.getValue());
        });
        Button claim = new Button(phrases.text("task.claim"), click -> claimed.accept(this.task));
        claim.setAriaLabel(phrases.text("task.claim.label", title));
        claim.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        claim.getElement().setAttribute("data-key", "c");
        Div end = new Div(claim);
        end.addClassName("row-end");
        Anchor link = new Anchor(address, title);
        link.addClassName("row-title");
        late = new Span(phrases.text("task.late"));
        late.addClassNames("tag", "waiting");
        Div first = new Div(link, late);
        first.addClassName("task-first");
        detail.addClassNames("row-detail", "task-detail");
        Div words = new Div(first, detail);
        words.addClassName("row-words");
        add(select, words, end);
        show(task, phrases);
    }

    TaskEntry task() {
        return task;
    }

    /** Whether the reader may do it: it is nobody's or the reader's own. */
    boolean isDoable() {
        return doable;
    }

    void show(TaskEntry now, TaskPhrases phrases) {
        task = now;
        detail.removeAll();
        phrases.details(now).forEach(detail::add);
        late.setVisible(now.isOverdue(phrases.now()));
        offer(!now.isAnothers(phrases.reader().id()), now.holder().isEmpty());
    }

    /** Stays where it is until the list is shown anew: nothing moves under the reader's hand. */
    void showGone(TaskPhrases phrases) {
        detail.removeAll();
        detail.add(new Span(phrases.text("task.gone")));
        late.setVisible(false);
        offer(false, false);
    }

    /** What is not offered keeps its room, so that the words beside it stay where they are. */
    private void offer(boolean toDo, boolean toClaim) {
        doable = toDo;
        if (!toDo) {
            select.setValue(false);
        }
        setClassName("anothers", !toDo);
        setClassName("claimed", !toClaim);
    }

    void setSelected(boolean selected) {
        select.setValue(selected && doable);
    }
}
