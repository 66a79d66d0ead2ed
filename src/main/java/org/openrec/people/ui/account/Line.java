package org.openrec.people.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** One of several things of the account: what it is, what is to be known of it, what can be done with it. */
class Line extends ListItem {

    private static final long serialVersionUID = 1L;

    Line(String title, String detail, Component... deeds) {
        addClassName("row");
        Span name = new Span(title);
        name.addClassName("row-title");
        Span told = new Span(detail);
        told.addClassName("row-detail");
        Div words = new Div(name, told);
        words.addClassName("row-words");
        add(words);
        add(deeds);
    }

    static UnorderedList list(List<Line> lines) {
        UnorderedList list = new UnorderedList(lines.toArray(ListItem[]::new));
        list.addClassName("rows");
        list.setVisible(!lines.isEmpty());
        return list;
    }
}
