package org.openrec.form.ui;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.openrec.form.FormFiles;
import org.openrec.form.FormSchema;
import org.openrec.form.FormValues;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.ui.NoticeBox;

/** The fields of a form, whatever they are: what a condition hides disappears while one fills it in. */
@StyleSheet("context://forms.css")
public class FormFields extends Div {

    private static final long serialVersionUID = 1L;

    /** Fields that hide fields that hide fields: more links than this are a circle. */
    private static final int MOST_ROUNDS = 10;

    private final Locale locale;
    private final transient Level level;
    private final Div elsewhere = new Div();
    private transient Consumer<FormValues> listener = values -> {};
    private boolean ready;

    /**
     * @param values what the fields hold at first
     * @param files where files go, if forms take any here
     */
    public FormFields(FormSchema schema, FormValues values, Locale locale, Optional<FormFiles> files) {
        this.locale = locale;
        level = new Level(schema.components(), values.json(), new Parts(locale, files, this::changed));
        addClassName("form-fields");
        add(elsewhere, level.component());
        ready = true;
        refresh();
    }

    public FormValues values() {
        return new FormValues(level.values());
    }

    /** Shows every problem at its field, those of no field above them all, and moves the focus to the first. */
    public void show(List<FieldProblem> problems) {
        level.clear();
        elsewhere.removeAll();
        Optional<Component> first = Optional.empty();
        for (FieldProblem problem : problems) {
            String text = problem.text().in(locale);
            Optional<Component> at = level.mark(problem.pointer(), text);
            if (at.isEmpty()) {
                elsewhere.add(NoticeBox.problem("", text));
            }
            first = first.or(() -> at);
        }
        first.ifPresent(component -> component.getElement().callJsFunction("focus"));
    }

    public void setReadOnly(boolean readOnly) {
        level.setReadOnly(readOnly);
    }

    /** Called after each change by the person. */
    public void onChange(Consumer<FormValues> called) {
        listener = called;
    }

    private void changed(boolean byPerson) {
        if (!ready) {
            return;
        }
        refresh();
        if (byPerson) {
            listener.accept(values());
        }
    }

    /** Until nothing changes: what is hidden has no value, and that may show or hide something else. */
    private void refresh() {
        ObjectNode before = level.values();
        for (int i = 0; i < MOST_ROUNDS; i++) {
            level.refresh(before);
            ObjectNode after = level.values();
            if (after.equals(before)) {
                return;
            }
            before = after;
        }
    }
}
