package org.openrec.codesign.ui.matrix;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openrec.codesign.dossier.Dossier;
import org.openrec.codesign.dossier.Matrix;

/** The matrix where there is no room for it: one competence, and the situations one below the other. */
class OneCompetence extends Section {

    private static final long serialVersionUID = 1L;

    /** Situations that nothing is shown in, before the others are asked for. */
    private static final int FREE_AT_ONCE = 4;

    private final transient CellGestures gestures;
    private final Span number = new Span();
    private final H2 name = new H2();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph help = new Paragraph(getTranslation("codesign.matrix.one.help"));
    private final Button others = new Button("", click -> unfold());
    private final Button write = new Button();
    private final transient Map<Long, Row> rows = new LinkedHashMap<>();
    private transient List<Long> competences = List.of();
    private transient Matrix matrix = Matrix.empty();
    private transient Chosen chosen = Chosen.nothing();
    private long shown;
    private boolean unfolded;

    OneCompetence(CellGestures gestures) {
        this.gestures = gestures;
        addClassName("one-competence");
        name.addClassName("told");
        number.addClassNames("quiet", "small");
        Div which = new Div(number, name);
        Div way = new Div(step("‹", "codesign.matrix.previous", -1), which, step("›", "codesign.matrix.next", 1));
        way.addClassName("one-way");
        help.addClassNames("quiet", "small");
        list.addClassName("one-situations");
        write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        write.addClassName("one-write");
        write.addClickListener(click -> gestures.write());
        others.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(way, help, list, others, write);
    }

    private Button step(String sign, String key, int by) {
        Button step = new Button(sign, click -> go(by));
        step.setAriaLabel(getTranslation(key));
        return step;
    }

    /** Those in which the competence shows, and a few of the others. */
    private void fold() {
        int free = 0;
        int hidden = 0;
        for (Map.Entry<Long, Row> it : rows.entrySet()) {
            boolean used = chosen.holds(shown, it.getKey())
                    || !matrix.in(shown, it.getKey()).isEmpty();
            boolean visible = used || unfolded || free++ < FREE_AT_ONCE;
            it.getValue().setVisible(visible);
            hidden += visible ? 0 : 1;
        }
        others.setVisible(hidden > 0);
        others.setText(getTranslation("codesign.matrix.one.others", hidden));
    }

    private void unfold() {
        unfolded = true;
        fold();
    }

    private void go(int by) {
        unfolded = false;
        int at = competences.indexOf(shown);
        shown = competences.get(Math.floorMod(at + by, competences.size()));
        show(matrix, chosen);
    }

    void show(Matrix now, Chosen cells) {
        matrix = now;
        chosen = cells;
        competences = now.competences().stream().map(Dossier.CardLine::id).toList();
        if (!competences.contains(shown)) {
            shown = competences.stream().findFirst().orElse(0L);
        }
        number.setText(getTranslation("codesign.matrix.one", competences.indexOf(shown) + 1, competences.size()));
        name.setText(now.competences().stream()
                .filter(it -> it.id() == shown)
                .findFirst()
                .map(Dossier.CardLine::text)
                .orElse(""));
        List<Long> wanted = now.situations().stream().map(Dossier.CardLine::id).toList();
        if (!List.copyOf(rows.keySet()).equals(wanted)) {
            rows.clear();
            list.removeAll();
            now.situations().forEach(it -> {
                Row row = new Row(it);
                rows.put(it.id(), row);
                list.add(row);
            });
        }
        rows.forEach((situation, row) -> row.show(situation));
        fold();
        help.setVisible(now.draft());
        write.setVisible(now.draft() && cells.competence() == shown && !cells.isEmpty());
        write.setText(
                getTranslation("codesign.matrix.one.write", cells.situations().size()));
    }

    /** A situation, whether it makes a criterion, and what shows the competence in it. */
    private final class Row extends ListItem {

        private static final long serialVersionUID = 1L;

        private final Checkbox choice = new Checkbox();
        private final Span name = new Span();
        private final Div tokens = new Div();

        Row(Dossier.CardLine situation) {
            choice.setLabel(situation.text());
            name.setText(situation.text());
            name.addClassNames("told", "strong");
            choice.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    gestures.choose(shown, situation.id());
                }
            });
            tokens.addClassName("one-tokens");
            add(choice, name, tokens);
        }

        void show(long situation) {
            boolean isChosen = chosen.holds(shown, situation);
            choice.setValue(isChosen);
            choice.setVisible(matrix.draft());
            name.setVisible(!matrix.draft());
            setClassName("chosen", isChosen);
            tokens.removeAll();
            matrix.in(shown, situation)
                    .forEach(it -> tokens.add(new Token(
                            matrix.text(it.evidence()),
                            matrix.place() ? Optional.of(() -> gestures.take(it.id())) : Optional.empty())));
            if (matrix.place()) {
                Button more =
                        new Button(getTranslation("codesign.matrix.one.put"), click -> gestures.find(shown, situation));
                more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
                tokens.add(more);
            }
        }
    }
}
