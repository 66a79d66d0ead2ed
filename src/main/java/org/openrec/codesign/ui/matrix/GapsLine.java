package org.openrec.codesign.ui.matrix;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.LongConsumer;
import org.openrec.codesign.dossier.Dossier;
import org.openrec.codesign.dossier.Matrix;

/** What is missing in a matrix, and the way to it. */
class GapsLine extends Div {

    private static final long serialVersionUID = 1L;

    private final transient LongConsumer go;

    /** @param go leads to the card with that number */
    GapsLine(LongConsumer go) {
        this.go = go;
        addClassName("matrix-gaps");
        getElement().setAttribute("role", "status");
    }

    void show(Matrix matrix) {
        removeAll();
        int gaps = matrix.gaps();
        setVisible(gaps > 0);
        if (matrix.crossings().isEmpty()) {
            add(new Span(getTranslation("codesign.matrix.begin")));
            return;
        }
        Span number = new Span(getTranslation("codesign.matrix.gaps", gaps));
        number.addClassName("strong");
        add(number);
        gap("competences", matrix.competencesWithoutEvidence());
        gap("unusedSituations", matrix.unusedSituations());
        gap("idleEvidence", matrix.evidenceThatShowsNothing());
    }

    private void gap(String key, List<Dossier.CardLine> cards) {
        if (!cards.isEmpty()) {
            Button there = new Button(
                    getTranslation("codesign.matrix.gaps." + key, cards.size()),
                    click -> go.accept(cards.get(0).id()));
            there.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            add(there);
        }
    }
}
