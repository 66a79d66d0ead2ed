package org.openrec.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;

/** Names boxes of fields for the eye and for screen readers. */
final class FieldLabels {

    private FieldLabels() {}

    static Span title(Component box, String words) {
        Span title = new Span(words);
        title.addClassName("form-title");
        title.setId("title-" + UUID.randomUUID());
        box.getElement().setAttribute("aria-labelledby", title.getId().orElseThrow());
        return title;
    }
}
