package org.openrec.codesign.ui;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.openrec.codesign.dossier.Matrix;
import org.openrec.form.FormValues;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.ui.KeptTexts;

/** Paper badges one below the other. */
class PaperBadgesPane extends InitiativePane {

    private final Matrix matrix;
    private final Div list = new Div();
    private final Button more;
    private final List<PaperBadgeFields> badges = new ArrayList<>();

    PaperBadgesPane(Matrix matrix, FormValues values) {
        super("paper-badges-pane");
        this.matrix = matrix;
        more = new Button(text("codesign.paper.add"), click -> {
            addBadge(JsonNodeFactory.instance.objectNode());
            changed();
        });
        add(list, more);
        values.json().path("badges").forEach(this::addBadge);
        if (badges.isEmpty()) {
            addBadge(JsonNodeFactory.instance.objectNode());
        }
    }

    private void addBadge(JsonNode values) {
        PaperBadgeFields fields = new PaperBadgeFields(matrix, values, this::changed);
        Button remove = new Button(text("codesign.paper.remove"));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.addClickListener(click -> {
            badges.remove(fields);
            list.remove(fields);
            number();
            changed();
        });
        fields.add(remove);
        badges.add(fields);
        list.add(fields);
        number();
    }

    private void number() {
        for (int i = 0; i < badges.size(); i++) {
            KeptTexts.part(badges.get(i), "badges/" + i);
        }
    }

    @Override
    public FormValues values() {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        ArrayNode items = values.putArray("badges");
        badges.forEach(badge -> badge.writeTo(items.addObject()));
        return new FormValues(values);
    }

    @Override
    public void show(List<FieldProblem> problems) {
        problems.forEach(problem -> {
            String[] path = problem.pointer().split("/", -1);
            if (path.length > 3 && Integer.parseInt(path[2]) < badges.size()) {
                badges.get(Integer.parseInt(path[2]))
                        .mark(path[3], problem.text().in(locale()));
            }
        });
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        badges.forEach(badge -> badge.setReadOnly(readOnly));
        more.setVisible(!readOnly);
    }
}
