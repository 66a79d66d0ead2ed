package org.openrec.shared.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link that is the main thing to do on its page. */
public class ActionLink extends Anchor {

    private static final long serialVersionUID = 1L;

    public ActionLink(String href, String text) {
        super(href, text);
        addClassName("action");
    }

    /** Quieter, beside a primary action. */
    public ActionLink secondary() {
        addClassName("secondary");
        return this;
    }
}
