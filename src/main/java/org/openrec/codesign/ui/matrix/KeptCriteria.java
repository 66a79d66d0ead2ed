package org.openrec.codesign.ui.matrix;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.openrec.codesign.dossier.Matrix;

/** The criteria that the matrix has yielded so far, by competence. */
class KeptCriteria extends Div {

    private static final long serialVersionUID = 1L;

    private final UnorderedList list = new UnorderedList();
    private final Paragraph empty = new Paragraph(getTranslation("codesign.matrix.kept.empty"));
    private final transient Consumer<Matrix.CriterionLine> edit;
    private final transient Consumer<Matrix.CriterionLine> drop;

    KeptCriteria(Consumer<Matrix.CriterionLine> edit, Consumer<Matrix.CriterionLine> drop) {
        this.edit = edit;
        this.drop = drop;
        empty.addClassName("quiet");
        list.addClassName("kept-criteria");
        add(empty, list);
    }

    void show(Matrix matrix) {
        list.removeAll();
        empty.setVisible(matrix.criteria().isEmpty());
        matrix.criteria().forEach(it -> list.add(row(it, matrix.draft())));
    }

    private ListItem row(Matrix.CriterionLine criterion, boolean writable) {
        Span title = new Span(criterion.wording().title());
        title.addClassNames("told", "strong");
        Paragraph shown = new Paragraph(criterion.wording().shown());
        shown.addClassNames("told", "small");
        Span counts = new Span(getTranslation(
                "codesign.matrix.kept.counts",
                criterion.competence().text(),
                criterion.wording().counting().size(),
                criterion.wording().questions().size()));
        counts.addClassNames("quiet", "small");
        ListItem row = new ListItem(title, shown, counts);
        if (writable) {
            Button change = new Button(getTranslation("codesign.matrix.edit"), click -> edit.accept(criterion));
            change.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            change.setAriaLabel(getTranslation(
                    "codesign.matrix.edit.of", criterion.wording().title()));
            Button away = new Button(getTranslation("codesign.matrix.drop"), click -> drop.accept(criterion));
            away.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            away.setAriaLabel(getTranslation(
                    "codesign.matrix.drop.of", criterion.wording().title()));
            row.add(new Div(change, away));
        }
        return row;
    }
}
