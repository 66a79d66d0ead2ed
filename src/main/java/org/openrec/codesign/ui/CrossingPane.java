package org.openrec.codesign.ui;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openrec.codesign.ContributionKind;
import org.openrec.codesign.dossier.Dossier;
import org.openrec.form.FormValues;
import org.openrec.shared.FieldProblem;

/** Rows of one situation, one competence and one piece of evidence. */
class CrossingPane extends InitiativePane {

    private static final Map<String, ContributionKind> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("situation", ContributionKind.SITUATION);
        PARTS.put("competence", ContributionKind.COMPETENCE);
        PARTS.put("evidence", ContributionKind.EVIDENCE);
    }

    private final Dossier dossier;
    private final Div rows = new Div();
    private final Paragraph error = new Paragraph();
    private final Button more;
    private final List<Map<String, Select<Dossier.CardLine>>> crossings = new ArrayList<>();

    CrossingPane(Dossier dossier, FormValues values) {
        super("crossing-pane");
        this.dossier = dossier;
        error.addClassName("form-error");
        error.getElement().setAttribute("role", "alert");
        more = new Button(text("codesign.crossing.add"), click -> {
            row(JsonNodeFactory.instance.objectNode());
            changed();
        });
        add(error, rows, more);
        values.json().path("crossings").forEach(this::row);
        if (crossings.isEmpty()) {
            row(JsonNodeFactory.instance.objectNode());
        }
    }

    private void row(JsonNode values) {
        Map<String, Select<Dossier.CardLine>> fields = new LinkedHashMap<>();
        Div row = new Div();
        row.addClassName("crossing-row");
        PARTS.forEach((key, kind) -> {
            Select<Dossier.CardLine> field = new Select<>();
            field.setLabel(text("codesign.crossing." + key));
            List<Dossier.CardLine> cards = dossier.lists().get(kind.ordinal()).kept();
            field.setItems(cards);
            field.setItemLabelGenerator(it -> it == null ? "" : it.text());
            cards.stream()
                    .filter(it -> Long.toString(it.id()).equals(values.path(key).asText()))
                    .findFirst()
                    .ifPresent(field::setValue);
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    field.setInvalid(false);
                    changed();
                }
            });
            fields.put(key, field);
            row.add(field);
        });
        Button remove = new Button(text("codesign.crossing.remove"));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.addClickListener(click -> {
            crossings.remove(fields);
            rows.remove(row);
            changed();
        });
        row.add(remove);
        rows.add(row);
        crossings.add(fields);
    }

    @Override
    protected void changed() {
        error.setText("");
        super.changed();
    }

    @Override
    public FormValues values() {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        ArrayNode items = values.putArray("crossings");
        crossings.forEach(fields -> {
            ObjectNode item = items.addObject();
            fields.forEach(
                    (key, field) -> field.getOptionalValue().ifPresent(it -> item.put(key, Long.toString(it.id()))));
        });
        return new FormValues(values);
    }

    @Override
    public void show(List<FieldProblem> problems) {
        for (FieldProblem problem : problems) {
            String[] path = problem.pointer().split("/", -1);
            String text = problem.text().in(locale());
            if (path.length == 4 && Integer.parseInt(path[2]) < crossings.size()) {
                Optional.ofNullable(crossings.get(Integer.parseInt(path[2])).get(path[3]))
                        .ifPresent(field -> {
                            field.setErrorMessage(text);
                            field.setInvalid(true);
                        });
            } else {
                error.setText(text);
            }
        }
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        crossings.forEach(fields -> fields.values().forEach(field -> field.setReadOnly(readOnly)));
        more.setVisible(!readOnly);
    }
}
