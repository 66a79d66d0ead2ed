package org.openrec.codesign.ui.sheet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.openrec.codesign.sheet.PlaceNames;

/** Two people wrote at the same place at the same time: the first text stands there, the second one here. */
class WrittenTwice extends Div {

    private static final long serialVersionUID = 1L;

    /** @param mine the text that does not stand there */
    WrittenTwice(String pointer, String mine, Runnable taken) {
        addClassNames("written-twice");
        String place = PlaceNames.name(pointer).in(getLocale());
        Paragraph said = new Paragraph(getTranslation("codesign.sheet.twice", place));
        Paragraph text = new Paragraph(mine);
        text.addClassName("told");
        add(said);
        if (!mine.isEmpty()) {
            add(text, new Button(getTranslation("codesign.sheet.twice.mine"), click -> taken.run()));
        }
        add(new Button(getTranslation("codesign.sheet.twice.theirs"), click -> removeFromParent()));
    }
}
