package org.openrec.codesign.ui.brought;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.openrec.codesign.brought.BroughtBadge;
import org.openrec.codesign.brought.BroughtPreview;
import org.openrec.shared.ui.NoticeBox;

/** What would be brought, badge by badge, and what cannot be. */
class BroughtCards extends Div {

    private static final long serialVersionUID = 1L;

    BroughtCards(BroughtPreview preview) {
        addClassName("brought-cards");
        if (!preview.wrong().isEmpty()) {
            UnorderedList wrong = new UnorderedList();
            preview.wrong().forEach(it -> wrong.add(new ListItem(it.in(getLocale()))));
            add(NoticeBox.problem("", getTranslation("codesign.brought.wrong")), wrong);
        }
        preview.badges().forEach(badge -> add(card(badge)));
    }

    private Section card(BroughtBadge badge) {
        OrderedList criteria = new OrderedList();
        badge.criteria().forEach(it -> criteria.add(new ListItem(it.title())));
        Section card = new Section(
                new H2(badge.name().in(getLocale())),
                new Paragraph(badge.summary().in(getLocale())),
                criteria);
        card.addClassName("brought-card");
        return card;
    }
}
