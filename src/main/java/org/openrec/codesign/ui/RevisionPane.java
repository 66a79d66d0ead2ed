package org.openrec.codesign.ui;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.openrec.codesign.Dossier;
import org.openrec.form.FormValues;
import org.openrec.shared.FieldProblem;
import org.openrec.task.ui.RichFormPane;

/** What becomes of a paper badge that was sent back. */
class RevisionPane implements RichFormPane {

    private static final String REVISED = "revised";
    private static final String DROPPED = "dropped";

    private final Div all = new Frame();
    private final RadioButtonGroup<String> fate = new RadioButtonGroup<>();
    private final PaperBadgeFields badge;
    private final TextArea reason = new TextArea();
    private Consumer<FormValues> listener = values -> {};

    RevisionPane(Dossier dossier, FormValues values) {
        badge = new PaperBadgeFields(dossier, values.json(), this::told);
        fate.setLabel(all.getTranslation("codesign.revision"));
        fate.setItems(REVISED, DROPPED);
        fate.setItemLabelGenerator(it -> all.getTranslation("codesign.revision." + it));
        fate.setValue(values.text("revision").orElse(REVISED));
        fate.addValueChangeListener(change -> {
            badge.setVisible(change.getValue().equals(REVISED));
            if (change.isFromClient()) {
                told();
            }
        });
        badge.setVisible(fate.getValue().equals(REVISED));
        reason.setLabel(all.getTranslation("codesign.revision.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(2000);
        reason.setValue(values.text("reason").orElse(""));
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                reason.setInvalid(false);
                told();
            }
        });
        all.add(fate, badge, reason);
    }

    private void told() {
        listener.accept(values());
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public FormValues values() {
        ObjectNode values = JsonNodeFactory.instance.objectNode().put("revision", fate.getValue());
        if (fate.getValue().equals(REVISED)) {
            badge.writeTo(values);
        }
        values.put("reason", reason.getValue());
        return new FormValues(values);
    }

    @Override
    public void show(List<FieldProblem> problems) {
        Locale locale = all.getUI().map(UI::getLocale).orElse(Locale.FRENCH);
        problems.forEach(problem -> {
            String field = problem.pointer().split("/", -1)[1];
            if (field.equals("reason")) {
                reason.setErrorMessage(problem.text().in(locale));
                reason.setInvalid(true);
            } else {
                badge.mark(field, problem.text().in(locale));
            }
        });
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        fate.setReadOnly(readOnly);
        badge.setReadOnly(readOnly);
        reason.setReadOnly(readOnly);
    }

    @Override
    public void onChange(Consumer<FormValues> called) {
        listener = called;
    }

    @StyleSheet("context://initiatives.css")
    private static final class Frame extends Div {
        private static final long serialVersionUID = 1L;

        private Frame() {
            addClassName("paper-badges-pane");
        }
    }
}
