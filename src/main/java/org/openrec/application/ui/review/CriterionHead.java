package org.openrec.application.ui.review;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** The line of a criterion that opens it: number, title, and what was found, as the pressed button says. */
class CriterionHead extends NativeButton {

    private static final long serialVersionUID = 1L;

    CriterionHead(int number, String title) {
        Span place = new Span(Integer.toString(number));
        place.addClassName("criterion-number");
        Span words = new Span(title);
        words.addClassName("criterion-title");
        add(place, words, finding("met", "✓ "), finding("notYet", "↩ "));
    }

    private Span finding(String found, String mark) {
        Span sign = new Span(mark);
        sign.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(sign, new Span(getTranslation("application.review." + found)));
        words.addClassNames("found", found);
        return words;
    }
}
