package org.openrec.task.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;

/** The key that presses a button, for those who see it. */
@Tag("kbd")
public final class KeyHint extends Span {

    private static final long serialVersionUID = 1L;

    public KeyHint(String key) {
        setText(key);
        addClassName("key-hint");
        getElement().setAttribute("aria-hidden", "true");
    }
}
