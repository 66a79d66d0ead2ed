package org.openrec.codesign.ui.sheet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.openrec.codesign.picture.BadgeDrawing;
import org.openrec.codesign.picture.BadgeDrawings;

/** Finds a drawing by words. */
class DrawingDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 60;

    private final transient BadgeDrawings drawings;
    private final transient Consumer<String> chosen;
    private final Div found = new Div();
    private final Paragraph count = new Paragraph();

    DrawingDialog(BadgeDrawings drawings, Consumer<String> chosen) {
        this.drawings = drawings;
        this.chosen = chosen;
        setHeaderTitle(getTranslation("codesign.sheet.drawing.search.title"));
        TextField words = new TextField(getTranslation("codesign.sheet.drawing.words"));
        words.setHelperText(getTranslation("codesign.sheet.drawing.words.help"));
        words.setWidthFull();
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> search(change.getValue()));
        found.addClassName("sheet-found");
        count.addClassNames("quiet", "small");
        count.getElement().setAttribute("role", "status");
        add(words, count, found);
        getFooter().add(new Button(getTranslation("codesign.sheet.drawing.close"), click -> close()));
        setWidth("640px");
        search("");
        words.focus();
    }

    private void search(String words) {
        List<BadgeDrawing> all = drawings.search(words, MOST + 1);
        count.setText(getTranslation(
                all.isEmpty()
                        ? "codesign.sheet.drawing.none"
                        : all.size() > MOST ? "codesign.sheet.drawing.many" : "codesign.sheet.drawing.found",
                Math.min(all.size(), MOST)));
        found.removeAll();
        all.stream()
                .limit(MOST)
                .forEach(it -> found.add(PicturePart.pick(PicturePart.motif(it), it.name(), () -> {
                    chosen.accept(it.id());
                    close();
                })));
    }
}
