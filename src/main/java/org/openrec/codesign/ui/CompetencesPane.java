package org.openrec.codesign.ui;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.openrec.codesign.FrameworkCompetence;
import org.openrec.form.FormValues;
import org.openrec.shared.FieldProblem;
import org.openrec.task.ui.RichFormPane;

/** Competences one below the other; typing offers those of the frameworks, and anything else is taken as it is. */
class CompetencesPane implements RichFormPane {

    private final Function<String, List<FrameworkCompetence>> search;
    private final Div all = new Frame();
    private final Div rows = new Div();
    private final Button more;
    private final List<ComboBox<FrameworkCompetence>> competences = new ArrayList<>();
    private Consumer<FormValues> listener = values -> {};

    CompetencesPane(Function<String, List<FrameworkCompetence>> search, FormValues values) {
        this.search = search;
        more = new Button(all.getTranslation("codesign.competence.add"), click -> {
            row(new FrameworkCompetence("", "", ""));
            competences.get(competences.size() - 1).focus();
        });
        all.add(rows, more);
        values.json()
                .path("competences")
                .forEach(it -> row(new FrameworkCompetence(
                        "", it.path("code").asText(""), it.path("text").asText(""))));
        if (competences.isEmpty()) {
            row(new FrameworkCompetence("", "", ""));
        }
    }

    private void row(FrameworkCompetence value) {
        ComboBox<FrameworkCompetence> field = new ComboBox<>(all.getTranslation("codesign.competence"));
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
            field.setValue(new FrameworkCompetence("", "", typed.getDetail()));
            told();
        });
        field.addValueChangeListener(change -> {
            FrameworkCompetence chosen = change.getValue();
            field.setHelperText(chosen == null ? "" : chosen.code());
            field.setInvalid(false);
            if (change.isFromClient()) {
                told();
            }
        });
        competences.add(field);
        rows.add(field);
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
        Locale locale = all.getUI().map(UI::getLocale).orElse(Locale.FRENCH);
        problems.stream().findFirst().ifPresent(problem -> {
            ComboBox<FrameworkCompetence> field = competences.get(0);
            field.setErrorMessage(problem.text().in(locale));
            field.setInvalid(true);
            field.focus();
        });
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        competences.forEach(field -> field.setReadOnly(readOnly));
        more.setVisible(!readOnly);
    }

    @Override
    public void onChange(Consumer<FormValues> called) {
        listener = called;
    }

    @StyleSheet("context://initiatives.css")
    private static final class Frame extends Div {
        private static final long serialVersionUID = 1L;

        private Frame() {
            addClassName("competences-pane");
        }
    }
}
