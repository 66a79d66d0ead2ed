package org.openrec.codesign.ui.sheet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Two people wrote at the same place at the same time: the first text stands there, the second one here. */
class WrittenTwice extends Div {

    private static final long serialVersionUID = 1L;

    /** @param mine the text that does not stand there */
    WrittenTwice(String pointer, String mine, Runnable taken) {
        addClassNames("written-twice");
        String place = getTranslation(label(pointer));
        Paragraph said = new Paragraph(getTranslation("codesign.sheet.twice", place));
        Paragraph text = new Paragraph(mine);
        text.addClassName("told");
        add(said);
        if (!mine.isEmpty()) {
            add(text, new Button(getTranslation("codesign.sheet.twice.mine"), click -> taken.run()));
        }
        add(new Button(getTranslation("codesign.sheet.twice.theirs"), click -> removeFromParent()));
    }

    private static String label(String pointer) {
        String[] path = pointer.split("/", -1);
        return switch (path[1]) {
            case "criteria" -> path.length > 3 ? "codesign.sheet.criterion." + path[3] : "codesign.sheet.part.criteria";
            case "competences" -> "codesign.sheet.competence";
            case "picture" -> "codesign.sheet.part.picture";
            case "reading" -> path.length > 2 ? "codesign.sheet." + path[2] : "codesign.sheet.part.practical";
            default -> "codesign.sheet." + path[1];
        };
    }
}
