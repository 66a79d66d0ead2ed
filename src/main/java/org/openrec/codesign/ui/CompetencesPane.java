package org.openrec.codesign.ui;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openrec.codesign.dossier.Dossier;
import org.openrec.codesign.framework.FrameworkCompetence;
import org.openrec.form.FormValues;
import org.openrec.shared.FieldProblem;

/**
 * Competences one below the other, each beside the situations that it is shown in; typing offers those of the frameworks, and
 * anything else is taken as it is.
 */
class CompetencesPane extends InitiativePane {

    private final Function<String, List<FrameworkCompetence>> search;
    private final Div rows = new Div();
    private final Button more;
    private final List<Dossier.CardLine> situations;
    private final List<Row> competences = new ArrayList<>();

    private record Row(ComboBox<FrameworkCompetence> competence, MultiSelectComboBox<Dossier.CardLine> shownIn) {}

    /** @param situations those that there are */
    CompetencesPane(
            Function<String, List<FrameworkCompetence>> search, List<Dossier.CardLine> situations, FormValues values) {
        super("competences-pane");
        this.search = search;
        this.situations = situations;
        more = new Button(text("codesign.competence.add"), click -> {
            row(byHand(""), Set.of());
            competences.get(competences.size() - 1).competence().focus();
        });
        add(rows, more);
        values.json()
                .path("competences")
                .forEach(it -> row(
                        new FrameworkCompetence(
                                "", it.path("code").asText(""), it.path("text").asText(""), Optional.empty()),
                        numbers(it.path("situations"))));
        if (competences.isEmpty()) {
            row(byHand(""), Set.of());
        }
    }

    private static Set<Long> numbers(JsonNode kept) {
        Set<Long> numbers = new HashSet<>();
        kept.forEach(it -> numbers.add(it.asLong()));
        return numbers;
    }

    private void row(FrameworkCompetence value, Set<Long> shown) {
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
        MultiSelectComboBox<Dossier.CardLine> shownIn = new MultiSelectComboBox<>(text("codesign.card.situations"));
        shownIn.setItems(situations);
        shownIn.setItemLabelGenerator(Dossier.CardLine::text);
        shownIn.setValue(
                situations.stream().filter(it -> shown.contains(it.id())).collect(Collectors.toSet()));
        shownIn.setVisible(!situations.isEmpty());
        shownIn.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed();
            }
        });
        competences.add(new Row(field, shownIn));
        Div row = new Div(field, shownIn);
        row.addClassName("competence-row");
        rows.add(row);
    }

    private static FrameworkCompetence byHand(String label) {
        return new FrameworkCompetence("", "", label, Optional.empty());
    }

    @Override
    public FormValues values() {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        ArrayNode items = values.putArray("competences");
        competences.forEach(row -> row.competence().getOptionalValue().ifPresent(it -> {
            ObjectNode item = items.addObject().put("text", it.label());
            if (!it.code().isEmpty()) {
                item.put("code", it.code());
            }
            if (!row.shownIn().getValue().isEmpty()) {
                ArrayNode shown = item.putArray("situations");
                row.shownIn().getValue().forEach(card -> shown.add(Long.toString(card.id())));
            }
        }));
        return new FormValues(values);
    }

    @Override
    public void show(List<FieldProblem> problems) {
        problems.stream().findFirst().ifPresent(problem -> {
            ComboBox<FrameworkCompetence> field = competences.get(0).competence();
            field.setErrorMessage(problem.text().in(locale()));
            field.setInvalid(true);
            field.focus();
        });
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        competences.forEach(row -> {
            row.competence().setReadOnly(readOnly);
            row.shownIn().setReadOnly(readOnly);
        });
        more.setVisible(!readOnly);
    }
}
