package org.openrec.task.ui.open;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.openrec.form.FormValues;
import org.openrec.shared.FieldProblem;
import org.openrec.task.ui.Shortcut;

/** The fields of one open task. */
public interface RichFormPane {

    Component component();

    /** The keys that the pane adds to those of every task. */
    default List<Shortcut> shortcuts() {
        return List.of();
    }

    /** What completing would do, as it is filled in now; empty where there is no better word than "complete". */
    default Optional<Deed> deed() {
        return Optional.empty();
    }

    /** What is filled in now. */
    FormValues values();

    /** Shows every problem at its field, and moves the focus to the first. */
    void show(List<FieldProblem> problems);

    /** Only the person who holds the task writes in it. */
    void setReadOnly(boolean readOnly);

    /** Called after each change by the person, so that the draft is kept. */
    void onChange(Consumer<FormValues> listener);
}
