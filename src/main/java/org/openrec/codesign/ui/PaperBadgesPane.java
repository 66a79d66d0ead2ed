package org.openrec.codesign.ui;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.openrec.codesign.Dossier;
import org.openrec.form.FormValues;
import org.openrec.shared.FieldProblem;
import org.openrec.task.ui.RichFormPane;

/** Paper badges one below the other. */
class PaperBadgesPane implements RichFormPane {

    private final Dossier dossier;
    private final Div all = new Frame();
    private final Div list = new Div();
    private final Button more;
    private final List<PaperBadgeFields> badges = new ArrayList<>();
    private Consumer<FormValues> listener = values -> {};

    PaperBadgesPane(Dossier dossier, FormValues values) {
        this.dossier = dossier;
        more = new Button(all.getTranslation("codesign.paper.add"), click -> {
            add(JsonNodeFactory.instance.objectNode());
            told();
        });
        all.add(list, more);
        values.json().path("badges").forEach(this::add);
        if (badges.isEmpty()) {
            add(JsonNodeFactory.instance.objectNode());
        }
    }

    private void add(JsonNode values) {
        PaperBadgeFields fields = new PaperBadgeFields(dossier, values, this::told);
        Button remove = new Button(all.getTranslation("codesign.paper.remove"));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.addClickListener(click -> {
            badges.remove(fields);
            list.remove(fields);
            told();
        });
        fields.add(remove);
        badges.add(fields);
        list.add(fields);
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
        ArrayNode items = values.putArray("badges");
        badges.forEach(badge -> badge.writeTo(items.addObject()));
        return new FormValues(values);
    }

    @Override
    public void show(List<FieldProblem> problems) {
        Locale locale = all.getUI().map(UI::getLocale).orElse(Locale.FRENCH);
        problems.forEach(problem -> {
            String[] path = problem.pointer().split("/", -1);
            if (path.length > 3 && Integer.parseInt(path[2]) < badges.size()) {
                badges.get(Integer.parseInt(path[2]))
                        .mark(path[3], problem.text().in(locale));
            }
        });
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        badges.forEach(badge -> badge.setReadOnly(readOnly));
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
            addClassName("paper-badges-pane");
        }
    }
}
