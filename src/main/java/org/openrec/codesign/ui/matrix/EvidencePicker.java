package org.openrec.codesign.ui.matrix;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.LongConsumer;
import org.openrec.codesign.dossier.Dossier;

/** Finds a piece of evidence for a cell by typing. */
class EvidencePicker extends Dialog {

    private static final long serialVersionUID = 1L;

    /**
     * @param cell the competence and the situation, in words
     * @param evidence what may be put there
     */
    EvidencePicker(String cell, List<Dossier.CardLine> evidence, LongConsumer put) {
        setHeaderTitle(getTranslation("codesign.matrix.put"));
        setWidth("min(36rem, 100vw)");
        Paragraph where = new Paragraph(cell);
        where.addClassName("told");
        add(where);
        getFooter().add(new Button(getTranslation("codesign.cancel"), click -> close()));
        if (evidence.isEmpty()) {
            add(new Paragraph(getTranslation("codesign.matrix.put.none")));
            return;
        }
        ComboBox<Dossier.CardLine> pieces = new ComboBox<>(getTranslation("codesign.matrix.piece"));
        pieces.setItems(evidence);
        pieces.setItemLabelGenerator(Dossier.CardLine::text);
        pieces.setWidthFull();
        pieces.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                close();
                put.accept(change.getValue().id());
            }
        });
        add(pieces);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                pieces.focus();
                pieces.getElement().executeJs("""
                                setTimeout(() => {
                                    this.inputElement.value = window.openrecMatrix.takeTyped();
                                    this.inputElement.dispatchEvent(new Event('input', { bubbles: true }));
                                    this.open();
                                })""");
            }
        });
    }
}
