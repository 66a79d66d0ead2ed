package org.openrec.codesign.ui;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.openrec.codesign.dossier.Matrix;
import org.openrec.form.FormValues;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.ui.KeptTexts;
import org.openrec.shared.ui.Typing;

/** What becomes of a paper badge that was sent back. */
class RevisionPane extends InitiativePane {

    private static final String REVISED = "revised";
    private static final String DROPPED = "dropped";

    private final RadioButtonGroup<String> fate = new RadioButtonGroup<>();
    private final PaperBadgeFields badge;
    private final TextArea reason = new TextArea();

    RevisionPane(Matrix matrix, FormValues values) {
        super("paper-badges-pane");
        badge = new PaperBadgeFields(matrix, values.json(), this::changed);
        fate.setLabel(text("codesign.revision"));
        fate.setItems(REVISED, DROPPED);
        fate.setItemLabelGenerator(it -> text("codesign.revision." + it));
        fate.setValue(values.text("revision").orElse(REVISED));
        fate.addValueChangeListener(change -> {
            badge.setVisible(change.getValue().equals(REVISED));
            if (change.isFromClient()) {
                changed();
            }
        });
        badge.setVisible(fate.getValue().equals(REVISED));
        reason.setLabel(text("codesign.revision.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(2000);
        reason.setValue(values.text("reason").orElse(""));
        KeptTexts.keep(reason, "reason");
        Typing.follow(reason);
        reason.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                reason.setInvalid(false);
                changed();
            }
        });
        add(fate, badge, reason);
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
        problems.forEach(problem -> {
            String field = problem.pointer().split("/", -1)[1];
            if (field.equals("reason")) {
                reason.setErrorMessage(problem.text().in(locale()));
                reason.setInvalid(true);
            } else {
                badge.mark(field, problem.text().in(locale()));
            }
        });
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        fate.setReadOnly(readOnly);
        badge.setReadOnly(readOnly);
        reason.setReadOnly(readOnly);
    }
}
