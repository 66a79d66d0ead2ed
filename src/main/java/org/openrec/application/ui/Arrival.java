package org.openrec.application.ui;

import com.vaadin.flow.component.html.H2;

/** Going forward within a page: one begins to read at the heading, at the top. */
public final class Arrival {

    private Arrival() {}

    /** A heading that can be arrived at. */
    public static H2 heading(String text) {
        H2 heading = new H2(text);
        heading.getElement().setAttribute("tabindex", "-1");
        return heading;
    }

    public static void at(H2 heading) {
        heading.getElement().executeJs("this.focus({ preventScroll: true }); window.scrollTo(0, 0)");
    }
}
