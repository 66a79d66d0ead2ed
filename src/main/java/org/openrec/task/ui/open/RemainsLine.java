package org.openrec.task.ui.open;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What remains before a task can be completed, or what follows: in marks for the eye, and in a sentence. */
class RemainsLine extends Paragraph {

    private static final long serialVersionUID = 1L;

    RemainsLine() {
        addClassName("remains");
    }

    void show(Deed deed) {
        removeAll();
        List<Deed.Part> parts = deed.parts();
        for (int i = 0; i < parts.size(); i++) {
            Span mark = new Span(
                    switch (parts.get(i)) {
                        case GOOD -> "✓";
                        case LACKING, OPEN -> Integer.toString(i + 1);
                    });
            mark.addClassNames(
                    "part-mark",
                    switch (parts.get(i)) {
                        case GOOD -> "good";
                        case LACKING -> "lacking";
                        case OPEN -> "open";
                    });
            mark.getElement().setAttribute("aria-hidden", "true");
            add(mark);
        }
        add(new Span(deed.remains()));
    }
}
