package org.openrec.achievement.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.openrec.shared.LocalizedText;

/** What someone who holds the badge can do. */
class Competences extends UnorderedList {

    private static final long serialVersionUID = 1L;

    Competences(List<LocalizedText> competences, Locale locale) {
        addClassName("competences");
        competences.forEach(competence -> add(new ListItem(competence.in(locale))));
    }
}
