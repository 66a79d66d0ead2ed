package org.openrec.credential.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.credential.Award;

/** The head of a badge's page: who has it, what it is and from whom, and whether it holds. */
class AwardHero extends Div {

    private static final long serialVersionUID = 1L;

    private final String said;

    AwardHero(Award award, PublishedAchievement achievement, String issuer, Condition condition, Div verdict) {
        addClassNames("hero", "award", condition.name().toLowerCase(java.util.Locale.ROOT));
        Image image =
                new Image("achievements/" + achievement.id() + "/versions/" + achievement.version() + "/image.svg", "");
        image.addClassName("hero-image");
        Div picture = new Div(image);
        picture.addClassName("hero-picture");
        if (condition != Condition.HOLDS) {
            Span band = new Span(getTranslation("credential.band." + condition.code()));
            band.addClassName("hero-band");
            picture.add(band);
        }
        String name = achievement.name().in(getLocale());
        said = getTranslation("credential.said." + condition.code(), award.holderName(), name, issuer);
        Div words = new Div(new H1(award.holderName()), sentence(condition, achievement, name, issuer), verdict);
        words.addClassName("hero-words");
        add(picture, words);
    }

    /** The badge's name leads to what it asks for. */
    private Paragraph sentence(Condition condition, PublishedAchievement achievement, String name, String issuer) {
        String[] parts = getTranslation("credential.has." + condition.code(), "\u0000", issuer)
                .split("\u0000", 2);
        Anchor badge = new Anchor("badges/" + achievement.id() + "/versions/" + achievement.version(), name);
        Paragraph sentence = new Paragraph(new Span(parts[0]), badge, new Span(parts.length > 1 ? parts[1] : ""));
        sentence.addClassName("lead");
        return sentence;
    }

    /** Who has it from whom, in one sentence. */
    String said() {
        return said;
    }
}
