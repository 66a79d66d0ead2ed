package org.openrec.achievement.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import org.openrec.achievement.PublishedAchievement;

/** A badge in the catalogue: the picture first, then its name, its service and one line. */
class BadgeCard extends ListItem {

    private static final long serialVersionUID = 1L;

    BadgeCard(PublishedAchievement achievement, String issuer) {
        BadgeImage image = new BadgeImage(achievement);
        image.addClassName("card-image");
        image.getElement().setAttribute("loading", "lazy");
        Anchor name =
                new Anchor("badges/" + achievement.id(), achievement.name().in(getLocale()));
        Paragraph service = new Paragraph(issuer);
        service.addClassName("issuer");
        Div card = new Div(
                image,
                new H2(name),
                service,
                new Paragraph(achievement.summary().in(getLocale())));
        card.addClassName("card");
        add(card);
    }
}
