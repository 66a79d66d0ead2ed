package org.openrec.task.ui.open;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Consumer;
import org.openrec.form.FormValues;
import org.openrec.form.ui.FormFields;
import org.openrec.shared.FieldProblem;

/** The fields of a form that no feature shows in its own way. */
class GenericPane implements RichFormPane {

    private final FormFields fields;

    GenericPane(FormFields fields) {
        this.fields = fields;
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public FormValues values() {
        return fields.values();
    }

    @Override
    public void show(List<FieldProblem> problems) {
        fields.show(problems);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        fields.setReadOnly(readOnly);
    }

    @Override
    public void onChange(Consumer<FormValues> listener) {
        fields.onChange(listener);
    }
}
