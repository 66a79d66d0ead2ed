package org.openrec.application.ui;

import com.vaadin.flow.component.html.Span;

/** Says that something is new since the round before. */
class ChangeMark extends Span {

    private static final long serialVersionUID = 1L;

    ChangeMark() {
        addClassName("change-mark");
        setText(getTranslation("application.review.changed"));
    }
}
