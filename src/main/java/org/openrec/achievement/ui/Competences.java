package org.openrec.achievement.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.openrec.achievement.Competence;

/** What someone who holds the badge can do. */
class Competences extends UnorderedList {

    private static final long serialVersionUID = 1L;

    Competences(List<Competence> competences, Locale locale) {
        addClassName("competences");
        competences.forEach(competence -> add(item(competence, locale)));
    }

    /** With the code that its framework gives it, which leads to where it is described. */
    private static ListItem item(Competence competence, Locale locale) {
        ListItem item = new ListItem(competence.name().in(locale));
        competence.alignment().ifPresent(it -> {
            item.add(" ");
            HtmlComponent code = it.address()
                    .<HtmlComponent>map(address -> new Anchor(address, it.words()))
                    .orElseGet(() -> new Span(it.words()));
            code.addClassName("quiet");
            item.add(code);
        });
        return item;
    }
}
