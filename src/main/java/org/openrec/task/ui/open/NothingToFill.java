package org.openrec.task.ui.open;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.openrec.form.FormValues;
import org.openrec.shared.FieldProblem;

/** Stands for the form of a step that has none. */
class NothingToFill implements RichFormPane {

    private final Paragraph words;

    NothingToFill(String words) {
        this.words = new Paragraph(words);
    }

    @Override
    public Component component() {
        return words;
    }

    @Override
    public FormValues values() {
        return FormValues.empty();
    }

    @Override
    public void show(List<FieldProblem> problems) {}

    @Override
    public void setReadOnly(boolean readOnly) {}

    @Override
    public void onChange(Consumer<FormValues> listener) {}
}
