package org.openrec.credential.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.openrec.credential.Check;

/** Every check of a badge, with what came of it. */
class Checklist extends UnorderedList {

    private static final long serialVersionUID = 1L;

    Checklist(List<Check> checks) {
        addClassName("checks");
        checks.forEach(check -> add(item(check)));
    }

    private ListItem item(Check check) {
        Span label = new Span(getTranslation("credential.check." + check.kind().code()));
        label.addClassName("check-label");
        Span outcome =
                new Span(getTranslation("credential.result." + check.result().code()));
        outcome.addClassName("visually-hidden");
        Div words = new Div(label, outcome, new Paragraph(check.text().in(getLocale())));
        ListItem item = new ListItem(mark(check.result()), words);
        item.addClassName(check.result().code());
        return item;
    }

    static Span mark(Check.Result result) {
        Span mark = new Span(
                switch (result) {
                    case PASSED -> "✓";
                    case NOTED -> "!";
                    case UNKNOWN -> "?";
                    case FAILED -> "✕";
                });
        mark.addClassName("mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        return mark;
    }
}
