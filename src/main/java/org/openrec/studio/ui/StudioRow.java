package org.openrec.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

/** One of a list: where it leads, what is to be known of it, and what can be done with it. */
class StudioRow extends ListItem {

    private static final long serialVersionUID = 1L;

    StudioRow(Anchor link, String text, Component beside) {
        link.addClassName("row-title");
        Span detail = new Span(text);
        detail.addClassName("row-detail");
        Div words = new Div(link, detail);
        words.addClassName("row-words");
        Div end = new Div(beside);
        end.addClassName("row-end");
        addClassName("row");
        add(words, end);
    }
}
