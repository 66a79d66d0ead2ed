package org.openrec.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.openrec.people.Organisation;

/** An organisation in the list of those that one keeps. */
class OrganisationRow extends ListItem {

    private static final long serialVersionUID = 1L;

    OrganisationRow(Organisation organisation) {
        addClassName("row");
        Span name = new Span(organisation.name().in(getLocale()));
        name.addClassName("row-title");
        Span detail = new Span(getTranslation(
                        "people.organisation.kind." + organisation.kind().name().toLowerCase(Locale.ROOT))
                + " · " + organisation.id());
        detail.addClassName("row-detail");
        Div words = new Div(name, detail);
        words.addClassName("row-words");
        add(words);
        if (organisation.archived()) {
            Span tag = new Span(getTranslation("people.organisations.archived"));
            tag.addClassName("tag");
            add(tag);
        }
    }

    Button deed(String words, Runnable body) {
        Button button = new Button(words, click -> body.run());
        add(button);
        return button;
    }
}
