package org.openrec.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** What the page is, in one sentence what to do, and the one primary action. */
public class PageHeader extends Div {

    private static final long serialVersionUID = 1L;

    public PageHeader(String title, String sentence) {
        addClassName("page-header");
        Div words = new Div(new H1(title));
        words.addClassName("page-header-words");
        if (!sentence.isBlank()) {
            Paragraph lead = new Paragraph(sentence);
            lead.addClassName("lead");
            words.add(lead);
        }
        add(words);
    }

    public PageHeader(String title, String sentence, Component primaryAction) {
        this(title, sentence);
        add(primaryAction);
    }
}
