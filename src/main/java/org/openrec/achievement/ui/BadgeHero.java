package org.openrec.achievement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.openrec.achievement.AchievementContent;
import org.openrec.achievement.AchievementType;
import org.openrec.shared.Texts;

/** What one sees of a badge first: its picture, its name, whose it is, and what it recognises. */
public class BadgeHero extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param title the component that says the name, as high a heading as the place wants
     * @param issuer the name of the service
     * @param next what one can do with it
     */
    public BadgeHero(
            AchievementContent content,
            Image image,
            HasComponents title,
            String issuer,
            Component next,
            Locale locale) {
        addClassName("hero");
        image.addClassName("hero-image");
        title.add(content.name().in(locale));
        Paragraph whose = new Paragraph(whose(content.type(), issuer, locale));
        whose.addClassName("issuer");
        Paragraph lead = new Paragraph(content.summary().in(locale));
        lead.addClassName("lead");
        Div words = new Div((Component) title, whose, lead, next);
        words.addClassName("hero-words");
        add(image, words);
    }

    private static String whose(AchievementType type, String issuer, Locale locale) {
        String issued = Texts.get(locale, "achievement.issuedBy", issuer);
        return type == AchievementType.BADGE
                ? issued
                : Texts.get(locale, "achievement.issuedBy.type", issued, BadgeFacts.typeName(type, locale));
    }
}
