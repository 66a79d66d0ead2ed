package org.openrec.credential.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.openrec.achievement.Catalogue;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.credential.Award;
import org.openrec.credential.Awards;
import org.openrec.credential.HolderChoices;
import org.openrec.people.Organisation;
import org.openrec.people.Organisations;
import org.openrec.shared.PublicUrl;
import org.openrec.shared.setting.Dates;
import org.openrec.shared.ui.ActionLink;
import org.openrec.shared.ui.EmptyState;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;

/** "Mes badges": what a person holds, each with all that one does with it. */
@Route(value = "me", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://credential.css")
class MyBadgesView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Awards awards;
    private final transient Catalogue catalogue;
    private final transient Organisations organisations;
    private final transient PublicUrl publicUrl;

    MyBadgesView(
            Awards awards,
            Catalogue catalogue,
            Organisations organisations,
            HolderChoices choices,
            PublicUrl publicUrl) {
        this.awards = awards;
        this.catalogue = catalogue;
        this.organisations = organisations;
        this.publicUrl = publicUrl;
        List<Award> mine = awards.mine();
        if (mine.isEmpty()) {
            add(
                    new PageHeader(getTranslation("credential.mine"), ""),
                    new EmptyState(
                            getTranslation("credential.mine.empty.title"), getTranslation("credential.mine.empty")),
                    new ActionLink(".", getTranslation("credential.mine.catalogue")),
                    new InBadgesToCome(choices));
            return;
        }
        UnorderedList cards = new UnorderedList();
        cards.addClassName("my-badges");
        mine.forEach(award -> card(award).ifPresent(cards::add));
        add(
                new PageHeader(getTranslation("credential.mine"), getTranslation("credential.mine.lead")),
                cards,
                new InBadgesToCome(choices));
    }

    private Optional<ListItem> card(Award award) {
        return catalogue.find(award.achievement(), award.achievementVersion()).flatMap(achievement -> organisations
                .find(award.issuer())
                .map(issuer -> card(award, achievement, issuer)));
    }

    private ListItem card(Award award, PublishedAchievement achievement, Organisation issuer) {
        String path = "credentials/" + award.id();
        Image image =
                new Image("achievements/" + achievement.id() + "/versions/" + achievement.version() + "/image.svg", "");
        String until = award.term()
                .validUntil()
                .map(it -> " · " + getTranslation("credential.now.until", Dates.onDocuments(it, getLocale())))
                .orElse("");
        Paragraph since = new Paragraph(getTranslation(
                        "credential.mine.since",
                        issuer.name().in(getLocale()),
                        Dates.onDocuments(award.term().awardedAt(), getLocale()))
                + until);
        since.addClassName("quiet");
        Div words = new Div(
                new H2(new Anchor(path, achievement.name().in(getLocale()))),
                since,
                new Sharing(award, achievement, issuer, publicUrl.resolve("/" + path)),
                new NativeDetails(getTranslation("credential.files"), new CredentialFileLinks(award)),
                new NativeDetails(getTranslation("credential.visibility"), new VisibilityChoice(awards, award)));
        ListItem card = new ListItem(image, words);
        card.addClassName("my-badge");
        return card;
    }

    @Override
    public String getPageTitle() {
        return Titles.page(getTranslation("credential.mine"));
    }
}
