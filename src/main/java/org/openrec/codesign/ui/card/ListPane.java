package org.openrec.codesign.ui.card;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.List;
import java.util.Optional;
import org.openrec.codesign.ContributionKind;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.ui.InitiativePane;
import org.openrec.form.FormValues;
import org.openrec.shared.FieldProblem;
import org.openrec.task.ui.open.Deed;

/** The task of settling a list: what is done on it is done at once, completing settles it. */
class ListPane extends InitiativePane {

    private static final String EMPTY = "empty";

    private final ContributionKind kind;
    private final CardListPanel list;
    private final Checkbox empty = new Checkbox();

    ListPane(CardDesk desk, InitiativeId initiative, ContributionKind kind, FormValues values) {
        super("list-pane");
        this.kind = kind;
        list = new CardListPanel(desk, initiative, kind, this::changed);
        empty.setLabel(text("codesign.card.settleEmpty"));
        empty.setValue(values.json().path(EMPTY).asBoolean());
        empty.setVisible(list.isEmpty());
        empty.addValueChangeListener(change -> {
            empty.setInvalid(false);
            changed();
        });
        add(list, empty);
    }

    @Override
    public FormValues values() {
        return new FormValues(JsonNodeFactory.instance.objectNode().put(EMPTY, empty.getValue()));
    }

    @Override
    public Optional<Deed> deed() {
        String name = text("codesign.list." + kind.code());
        return Optional.of(new Deed(
                text("codesign.card.settle", name),
                List.of(),
                text("codesign.card.settle.remains"),
                text("codesign.card.settle.done", name),
                Optional.empty()));
    }

    @Override
    protected void changed() {
        empty.setVisible(list.isEmpty());
        super.changed();
    }

    @Override
    public void show(List<FieldProblem> problems) {
        problems.stream().findFirst().ifPresent(problem -> {
            empty.setVisible(true);
            empty.setErrorMessage(problem.text().in(locale()));
            empty.setInvalid(true);
            empty.focus();
        });
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        list.lock(readOnly);
        empty.setReadOnly(readOnly);
    }
}
