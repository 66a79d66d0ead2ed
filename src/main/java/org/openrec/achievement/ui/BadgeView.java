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
import java.util.Locale;
import java.util.Optional;
import org.openrec.achievement.AchievementId;
import org.openrec.achievement.AchievementNotFound;
import org.openrec.achievement.Catalogue;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.achievement.Upkeep;
import org.openrec.shared.Language;
import org.openrec.shared.ui.NoticeBox;
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
        Language written = achievement.content().readIn(Language.of(getLocale()));
        Locale locale = written.locale();
        name = achievement.name().in(locale);
        description = achievement.summary().in(locale);
        picture = Optional.of("achievements/" + id + "/versions/" + achievement.version() + "/image.png");
        removeAll();
        add(hero(achievement, locale));
        demonstration.notice(getLocale()).ifPresent(this::add);
        if (written != Language.of(getLocale())) {
            add(NoticeBox.information("", getTranslation("achievement.onlyFrench")));
        }
        Div words = new Div(about(achievement, locale), criteria(achievement, locale));
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

    private Component hero(PublishedAchievement achievement, Locale locale) {
        BadgeHero hero = new BadgeHero(
                achievement.content(),
                new BadgeImage(achievement),
                new H1(),
                issuers.name(achievement.issuer(), locale),
                new NextStep(achievement, successor(achievement), earlier, actions),
                locale);
        return inLanguage(hero, locale);
    }

    private Component inLanguage(Component words, Locale locale) {
        if (!locale.getLanguage().equals(getLocale().getLanguage())) {
            words.getElement().setAttribute("lang", locale.getLanguage());
        }
        return words;
    }

    private Component about(PublishedAchievement achievement, Locale locale) {
        Section about = section("achievement.about");
        if (!achievement.description().equals(achievement.summary())
                || achievement.competences().isEmpty()) {
            about.add(new Paragraph(achievement.description().in(locale)));
        }
        if (!achievement.competences().isEmpty()) {
            Paragraph title = new Paragraph(getTranslation("achievement.competences"));
            title.addClassName("list-title");
            about.add(title, inLanguage(new Competences(achievement.competences(), locale), locale));
        }
        return about;
    }

    private Component criteria(PublishedAchievement achievement, Locale locale) {
        Paragraph help = new Paragraph(getTranslation("achievement.criteria.help"));
        help.addClassName("quiet");
        return section("achievement.criteria", help, inLanguage(new Criteria(achievement.criteria(), locale), locale));
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
