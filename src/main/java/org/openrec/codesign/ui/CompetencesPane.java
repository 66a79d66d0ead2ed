package org.openrec.codesign.ui;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openrec.codesign.framework.FrameworkCompetence;
import org.openrec.form.FormValues;
import org.openrec.shared.FieldProblem;

/** Competences one below the other; typing offers those of the frameworks, and anything else is taken as it is. */
class CompetencesPane extends InitiativePane {

    private final Function<String, List<FrameworkCompetence>> search;
    private final Div rows = new Div();
    private final Button more;
    private final List<ComboBox<FrameworkCompetence>> competences = new ArrayList<>();

    CompetencesPane(Function<String, List<FrameworkCompetence>> search, FormValues values) {
        super("competences-pane");
        this.search = search;
        more = new Button(text("codesign.competence.add"), click -> {
            row(byHand(""));
            competences.get(competences.size() - 1).focus();
        });
        add(rows, more);
        values.json()
                .path("competences")
                .forEach(it -> row(new FrameworkCompetence(
                        "", it.path("code").asText(""), it.path("text").asText(""), Optional.empty())));
        if (competences.isEmpty()) {
            row(byHand(""));
        }
    }

    private void row(FrameworkCompetence value) {
        ComboBox<FrameworkCompetence> field = new ComboBox<>(text("codesign.competence"));
        field.setAllowCustomValue(true);
        field.setItemLabelGenerator(FrameworkCompetence::label);
        field.setItems(query -> {
            List<FrameworkCompetence> found = search.apply(query.getFilter().orElse(""));
            return found.stream().skip(query.getOffset()).limit(query.getLimit());
        });
        if (!value.label().isEmpty()) {
            field.setValue(value);
        }
        field.addCustomValueSetListener(typed -> {
            field.setValue(byHand(typed.getDetail()));
            changed();
        });
        field.addValueChangeListener(change -> {
            FrameworkCompetence chosen = change.getValue();
            field.setHelperText(chosen == null ? "" : chosen.code());
            field.setInvalid(false);
            if (change.isFromClient()) {
                changed();
            }
        });
        competences.add(field);
        rows.add(field);
    }

    private static FrameworkCompetence byHand(String label) {
        return new FrameworkCompetence("", "", label, Optional.empty());
    }

    @Override
    public FormValues values() {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        ArrayNode items = values.putArray("competences");
        competences.stream().flatMap(field -> field.getOptionalValue().stream()).forEach(it -> {
            ObjectNode item = items.addObject().put("text", it.label());
            if (!it.code().isEmpty()) {
                item.put("code", it.code());
            }
        });
        return new FormValues(values);
    }

    @Override
    public void show(List<FieldProblem> problems) {
        problems.stream().findFirst().ifPresent(problem -> {
            ComboBox<FrameworkCompetence> field = competences.get(0);
            field.setErrorMessage(problem.text().in(locale()));
            field.setInvalid(true);
            field.focus();
        });
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        competences.forEach(field -> field.setReadOnly(readOnly));
        more.setVisible(!readOnly);
    }
}
