package org.openrec.achievement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.WildcardParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.openrec.achievement.AchievementId;
import org.openrec.achievement.AchievementNotFound;
import org.openrec.achievement.Catalogue;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.achievement.Upkeep;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.ReadableAtOnce;
import org.openrec.shared.ui.frame.Titles;
import org.springframework.beans.factory.ObjectProvider;

/** One badge: what it recognises, what one shows for it, and how to ask for it. */
@Route(value = "badges", layout = MainLayout.class)
@AnonymousAllowed
class BadgeView extends Div implements HasUrlParameter<String>, ReadableAtOnce {

    private static final long serialVersionUID = 1L;

    private final transient Catalogue catalogue;
    private final transient Issuers issuers;
    private final transient BadgeFacts facts;
    private final transient Demonstration demonstration;
    private final transient List<BadgeAction> actions;
    private final transient List<BesideBadge> beside;
    private final transient Upkeep upkeep;
    private String name = "";
    private String description = "";
    private boolean earlier;
    private transient Optional<String> picture = Optional.empty();

    BadgeView(
            Catalogue catalogue,
            Issuers issuers,
            BadgeFacts facts,
            Demonstration demonstration,
            Upkeep upkeep,
            ObjectProvider<BadgeAction> actions,
            ObjectProvider<BesideBadge> beside) {
        this.upkeep = upkeep;
        this.actions = actions.orderedStream().toList();
        this.beside = beside.orderedStream().toList();
        this.catalogue = catalogue;
        this.issuers = issuers;
        this.facts = facts;
        this.demonstration = demonstration;
    }

    @Override
    public void setParameter(BeforeEvent event, @WildcardParameter String path) {
        read(path);
    }

    @Override
    public void read(String path) {
        String id = path.replaceFirst("/.*", "");
        PublishedAchievement current =
                AchievementId.parse(id).flatMap(catalogue::find).orElseThrow(() -> new AchievementNotFound(id));
        PublishedAchievement achievement = path.equals(id) ? current : version(current.id(), path);
        earlier = achievement.version() < current.version();
        name = achievement.name().in(getLocale());
        description = achievement.summary().in(getLocale());
        picture = Optional.of("achievements/" + id + "/versions/" + achievement.version() + "/image.png");
        removeAll();
        add(hero(achievement));
        demonstration.notice(getLocale()).ifPresent(this::add);
        Div words = new Div(about(achievement), criteria(achievement));
        beside.forEach(it -> it.of(achievement, getLocale()).ifPresent(words::add));
        Div aside = new Div(new H2(getTranslation("achievement.facts")), facts.of(achievement, getLocale()));
        Div split = new Div(words, aside);
        split.addClassName("split");
        if (!earlier && upkeep.maySettle(achievement)) {
            aside.add(new Anchor("badge-settings/" + id, getTranslation("achievement.settings.link")));
        }
        add(split);
    }

    private Optional<PublishedAchievement> successor(PublishedAchievement achievement) {
        return achievement.successor().flatMap(catalogue::find);
    }

    /** As credentials name it: {@code …/versions/2}. */
    private PublishedAchievement version(AchievementId id, String path) {
        return Optional.of(path.substring(id.value().length()))
                .filter(it -> it.matches("/versions/[0-9]{1,6}"))
                .flatMap(it -> catalogue.find(id, Integer.parseInt(it.substring("/versions/".length()))))
                .orElseThrow(() -> new AchievementNotFound(path));
    }

    private Component hero(PublishedAchievement achievement) {
        BadgeImage image = new BadgeImage(achievement);
        image.addClassName("hero-image");
        Paragraph service =
                new Paragraph(getTranslation("achievement.issuedBy", issuers.name(achievement.issuer(), getLocale())));
        service.addClassName("issuer");
        Paragraph lead = new Paragraph(achievement.summary().in(getLocale()));
        lead.addClassName("lead");
        Div words = new Div(
                new H1(name), service, lead, new NextStep(achievement, successor(achievement), earlier, actions));
        words.addClassName("hero-words");
        Div hero = new Div(image, words);
        hero.addClassName("hero");
        return hero;
    }

    private Component about(PublishedAchievement achievement) {
        Section about = section(
                "achievement.about", new Paragraph(achievement.description().in(getLocale())));
        if (!achievement.competences().isEmpty()) {
            Paragraph title = new Paragraph(getTranslation("achievement.competences"));
            title.addClassName("list-title");
            about.add(title, new Competences(achievement.competences(), getLocale()));
        }
        return about;
    }

    private Component criteria(PublishedAchievement achievement) {
        Paragraph help = new Paragraph(getTranslation("achievement.criteria.help"));
        help.addClassName("quiet");
        return section("achievement.criteria", help, new Criteria(achievement.criteria(), getLocale()));
    }

    private Section section(String title, Component... content) {
        Section section = new Section(new H2(getTranslation(title)));
        section.add(content);
        section.addClassNames("block", "reading");
        return section;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public Optional<String> picture() {
        return picture;
    }

    @Override
    public String getPageTitle() {
        return Titles.page(name);
    }
}
