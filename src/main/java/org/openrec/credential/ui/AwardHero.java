package org.openrec.credential.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.credential.Award;
import org.openrec.people.Organisations;
import org.openrec.shared.ui.Dates;

/** The head of a badge's page: its picture, what it is, who has it from whom since when. */
class AwardHero extends Div {

    private static final long serialVersionUID = 1L;

    private final String said;

    AwardHero(Award award, PublishedAchievement achievement, Organisations organisations) {
        addClassNames("hero", "standing-" + award.standing().state().code());
        Image image =
                new Image("achievements/" + achievement.id() + "/versions/" + achievement.version() + "/image.svg", "");
        image.addClassName("hero-image");
        String issuer = organisations
                .find(award.issuer())
                .map(it -> it.name().in(getLocale()))
                .orElse(award.issuer().value());
        said = getTranslation(
                "credential.issued",
                award.holderName(),
                issuer,
                Dates.onDocuments(award.term().awardedAt(), getLocale()));
        Paragraph issued = new Paragraph(said);
        issued.addClassName("lead");
        Div words = new Div(
                new H1(achievement.name().in(getLocale())),
                issued,
                new Paragraph(achievement.summary().in(getLocale())));
        words.addClassName("hero-words");
        add(image, words);
    }

    /** Who has it from whom, in one sentence. */
    String said() {
        return said;
    }
}
