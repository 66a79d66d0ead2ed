package org.openrec.credential.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.openrec.credential.Check;
import org.openrec.credential.Verdict;

/** Whether a badge holds, in one large sentence, and every check below it. */
class VerdictPane extends Div {

    private static final long serialVersionUID = 1L;

    /** @param sentence what follows from it for the reader */
    VerdictPane(Verdict verdict, String sentence) {
        addClassNames("verdict", verdict.valid() ? "valid" : "not-valid");
        getElement().setAttribute("role", verdict.valid() ? "status" : "alert");
        Paragraph word = new Paragraph(
                mark(verdict.valid()),
                new Span(getTranslation(verdict.valid() ? "credential.verdict.valid" : "credential.verdict.notValid")));
        word.addClassName("verdict-word");
        add(word, new Paragraph(sentence));
        UnorderedList checks = new UnorderedList();
        checks.addClassName("checks");
        verdict.checks().forEach(check -> checks.add(item(check)));
        add(checks);
    }

    private ListItem item(Check check) {
        Span label = new Span(getTranslation("credential.check." + check.kind().code()));
        label.addClassName("check-label");
        Span outcome = new Span(getTranslation(check.passed() ? "credential.check.good" : "credential.check.bad"));
        outcome.addClassName("visually-hidden");
        Div words = new Div(label, outcome, new Paragraph(check.text().in(getLocale())));
        ListItem item = new ListItem(mark(check.passed()), words);
        item.addClassName(check.passed() ? "good" : "bad");
        return item;
    }

    private static Span mark(boolean good) {
        Span mark = new Span(good ? "✓" : "✕");
        mark.addClassName("mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        return mark;
    }
}
