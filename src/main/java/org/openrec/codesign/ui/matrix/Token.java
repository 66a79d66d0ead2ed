package org.openrec.codesign.ui.matrix;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** A piece of evidence where it stands, by its words. */
class Token extends Span {

    private static final long serialVersionUID = 1L;

    /** @param take takes it out of its cell; empty where the reader may not */
    Token(String text, Optional<Runnable> take) {
        addClassName("evidence-token");
        Span words = new Span(text);
        words.addClassName("told");
        add(words);
        take.ifPresent(deed -> {
            NativeButton out = new NativeButton("×", click -> deed.run());
            out.addClassName("take");
            out.getElement().setAttribute("aria-label", getTranslation("codesign.matrix.take", text));
            out.getElement().setAttribute("tabindex", "-1");
            add(out);
        });
    }
}
