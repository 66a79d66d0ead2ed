package org.openrec.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A box in the page that says what happened, what is kept, what to do. */
public class NoticeBox extends Div {

    private static final long serialVersionUID = 1L;

    private NoticeBox(String kind, String title, String text) {
        addClassNames("notice", kind);
        if (!title.isBlank()) {
            Span strong = new Span(title);
            strong.addClassName("notice-title");
            add(strong);
        }
        add(new Paragraph(text));
    }

    public static NoticeBox information(String title, String text) {
        return new NoticeBox("information", title, text);
    }

    public static NoticeBox done(String title, String text) {
        return announced("status", new NoticeBox("done", title, text));
    }

    public static NoticeBox waiting(String title, String text) {
        return new NoticeBox("waiting", title, text);
    }

    /** Read out at once by a screen reader. */
    public static NoticeBox problem(String title, String text) {
        return announced("alert", new NoticeBox("problem", title, text));
    }

    private static NoticeBox announced(String role, NoticeBox box) {
        box.getElement().setAttribute("role", role);
        return box;
    }
}
