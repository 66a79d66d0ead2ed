package org.openrec.achievement.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import org.openrec.achievement.Criterion;

/** What one shows, one thing after the other. */
class Criteria extends OrderedList {

    private static final long serialVersionUID = 1L;

    Criteria(List<Criterion> criteria, Locale locale) {
        addClassName("criteria");
        criteria.forEach(criterion -> add(new ListItem(
                new H3(criterion.title().in(locale)),
                new Paragraph(criterion.description().in(locale)))));
    }
}
