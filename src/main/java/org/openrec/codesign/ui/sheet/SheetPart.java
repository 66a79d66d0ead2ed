package org.openrec.codesign.ui.sheet;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;

/** A part of a sheet, under its heading. */
abstract class SheetPart extends Section {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final List<BothLanguages> texts = new ArrayList<>();

    /** @param name a word of the texts, and of the addresses within the page */
    SheetPart(String name) {
        this.name = name;
        addClassName("sheet-part");
        setId("sheet-" + name);
        getElement().setAttribute("tabindex", "-1");
        add(new H2(getTranslation("codesign.sheet.part." + name)));
    }

    /** Whether a place of the sheet is in this part. */
    abstract boolean holds(String pointer);

    void criticised(String words) {
        Paragraph said = new Paragraph(words);
        said.addClassName("criticised");
        addComponentAtIndex(1, said);
    }

    String name() {
        return name;
    }

    BothLanguages line(SheetText text, SheetWriter writer) {
        return kept(new BothLanguages(text, writer, BothLanguages.Room.LINE));
    }

    BothLanguages area(SheetText text, SheetWriter writer) {
        return kept(new BothLanguages(text, writer, BothLanguages.Room.AREA));
    }

    BothLanguages item(SheetText text, SheetWriter writer) {
        return kept(new BothLanguages(text, writer, BothLanguages.Room.ITEM));
    }

    private BothLanguages kept(BothLanguages field) {
        texts.add(field);
        return field;
    }

    void forgetTexts() {
        texts.clear();
    }

    /** As the sheet has it by now; what is typed elsewhere is not moved. */
    void show() {
        texts.forEach(BothLanguages::show);
    }
}
