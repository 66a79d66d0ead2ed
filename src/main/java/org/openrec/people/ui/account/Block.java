package org.openrec.people.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A section of the page under its heading. */
public class Block extends Section {

    private static final long serialVersionUID = 1L;

    public Block(String heading, Component... content) {
        addClassName("block");
        add(new H2(heading));
        add(content);
    }
}
