package org.openrec.codesign.ui.sheet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.openrec.codesign.sheet.Sheet;

/** What a sheet has, part by part, and how much of its English is missing. */
class SheetContents extends Nav {

    private static final long serialVersionUID = 1L;

    private final Paragraph lacking = new Paragraph();

    SheetContents(List<SheetPart> parts, Runnable toLacking) {
        addClassName("sheet-contents");
        getElement().setAttribute("aria-label", getTranslation("codesign.sheet.contents"));
        parts.forEach(part -> {
            Button way = new Button(getTranslation("codesign.sheet.part." + part.name()), click -> part.getElement()
                    .executeJs("this.scrollIntoView({ block: 'start' }); this.focus({ preventScroll: true })"));
            way.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            add(way);
        });
        lacking.addClassNames("small", "sheet-pale");
        lacking.getElement().addEventListener("click", click -> toLacking.run());
        add(lacking);
    }

    void show(Sheet sheet) {
        int missing = sheet.lackingEnglish().size();
        lacking.setVisible(missing > 0);
        lacking.setText(getTranslation("codesign.sheet.lacking.count", missing));
    }
}
