package org.openrec.codesign.ui.matrix;

import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import org.openrec.codesign.dossier.Dossier;
import org.openrec.codesign.dossier.Matrix;

/** The evidence, those first that stand nowhere; each can be dragged into a cell. */
class EvidenceTray extends Section {

    private static final long serialVersionUID = 1L;

    private final UnorderedList pieces = new UnorderedList();
    private final Paragraph keys = new Paragraph(getTranslation("codesign.matrix.keys"));

    EvidenceTray() {
        addClassName("evidence-tray");
        keys.addClassNames("quiet", "small", "matrix-keys");
        add(new H2(getTranslation("codesign.matrix.tray")), pieces, keys);
    }

    void show(Matrix matrix) {
        pieces.removeAll();
        keys.setVisible(matrix.place());
        matrix.evidence().stream()
                .sorted(Comparator.comparing((Dossier.CardLine it) -> matrix.uses(it.id()) > 0))
                .forEach(it -> pieces.add(piece(it, matrix)));
    }

    private ListItem piece(Dossier.CardLine card, Matrix matrix) {
        long uses = matrix.uses(card.id());
        Span text = new Span(card.text());
        text.addClassName("told");
        Span where = new Span(getTranslation("codesign.matrix.uses", uses));
        where.addClassName("uses");
        ListItem piece = new ListItem(text, where);
        piece.addClassName("evidence-token");
        piece.setClassName("nowhere", uses == 0);
        if (matrix.place()) {
            DragSource<ListItem> source = DragSource.create(piece);
            source.setEffectAllowed(EffectAllowed.COPY);
            source.setDragData(card.id());
        }
        return piece;
    }
}
