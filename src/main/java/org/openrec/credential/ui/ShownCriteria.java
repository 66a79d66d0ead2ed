package org.openrec.credential.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.openrec.achievement.Criterion;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.credential.Check;

/** What whoever has the badge has shown, criterion by criterion. */
class ShownCriteria extends UnorderedList {

    private static final long serialVersionUID = 1L;

    ShownCriteria(PublishedAchievement achievement) {
        addClassName("shown-criteria");
        for (Criterion criterion : achievement.criteria()) {
            Div words = new Div(
                    new H3(criterion.title().in(getLocale())),
                    new Paragraph(criterion.description().in(getLocale())));
            add(new ListItem(Checklist.mark(Check.Result.PASSED), words));
        }
    }
}
