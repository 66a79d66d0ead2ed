package org.openrec.credential.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openrec.achievement.Catalogue;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.credential.Award;
import org.openrec.credential.Awards;
import org.openrec.credential.Awards.UnknownCredential;
import org.openrec.credential.CredentialId;
import org.openrec.credential.Lifecycle;
import org.openrec.credential.Verdict;
import org.openrec.credential.Verification;
import org.openrec.people.Organisations;
import org.openrec.shared.PublicUrl;
import org.openrec.shared.setting.Dates;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.ReadableAtOnce;
import org.openrec.shared.ui.frame.Titles;

/** One award for people: who holds it, from whom, for what, and whether it holds, checked while the page is made. */
@Route(value = "credentials", layout = MainLayout.class)
@AnonymousAllowed
@StyleSheet("context://credential.css")
class CredentialView extends Div implements HasUrlParameter<String>, ReadableAtOnce {

    private static final long serialVersionUID = 1L;

    private final transient Awards awards;
    private final transient Lifecycle lifecycle;
    private final transient Verification verification;
    private final transient Catalogue catalogue;
    private final transient Organisations organisations;
    private final transient List<AwardStory> stories;
    private String name = "";
    private String description = "";
    private transient Optional<String> picture = Optional.empty();
    private String address = "";
    private final transient PublicUrl publicUrl;
    private final transient Clock clock;

    CredentialView(
            Awards awards,
            Lifecycle lifecycle,
            Verification verification,
            Catalogue catalogue,
            Organisations organisations,
            List<AwardStory> stories,
            PublicUrl publicUrl,
            Clock clock) {
        this.publicUrl = publicUrl;
        this.clock = clock;
        this.stories = List.copyOf(stories);
        this.awards = awards;
        this.lifecycle = lifecycle;
        this.verification = verification;
        this.catalogue = catalogue;
        this.organisations = organisations;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        read(id);
    }

    @Override
    public void read(String id) {
        Award award = CredentialId.parse(id).flatMap(awards::find).orElseThrow(UnknownCredential::new);
        PublishedAchievement achievement =
                catalogue.find(award.achievement(), award.achievementVersion()).orElseThrow(UnknownCredential::new);
        name = achievement.name().in(getLocale());
        address = "credentials/" + id;
        picture = Optional.of(address + ".png");
        removeAll();
        Condition condition = Condition.of(award, clock.instant());
        String issuer = organisations
                .find(award.issuer())
                .map(it -> it.name().in(getLocale()))
                .orElse(award.issuer().value());
        Verdict verdict = verification.verify(awards.credential(award).document());
        AwardHero hero = new AwardHero(
                award,
                achievement,
                issuer,
                condition,
                new AwardVerdict(award, condition, verdict.with(Optional.empty())));
        description = hero.said();
        Div words = new Div(
                condition == Condition.HOLDS
                        ? shown(award, achievement)
                        : meaning(award, condition, issuer, achievement));
        Div aside = new Div(new InBrief(award, achievement, issuer), files(award));
        aside.addClassName("aside");
        if (awards.isHolder(award)) {
            aside.add(
                    new Section(new H2(getTranslation("credential.visibility")), new VisibilityChoice(awards, award)));
        }
        boolean holders = awards.isHolder(award) && award.standing().since().isPresent();
        if (holders || lifecycle.mayChange(award)) {
            aside.add(new StandingVerbs(award, lifecycle, () -> read(id)));
        }
        Div split = new Div(words, aside);
        split.addClassName("split");
        add(hero, split, new OnPaper(publicUrl.resolve("/" + address), name, clock.instant()));
    }

    private Section shown(Award award, PublishedAchievement achievement) {
        Section section = new Section(
                new H2(getTranslation("credential.shown", award.holderName())), new ShownCriteria(achievement));
        if (award.evidenceShared()) {
            stories.stream()
                    .flatMap(it -> it.of(awards.first(award), getLocale()).stream())
                    .forEach(section::add);
        }
        section.addClassNames("block", "reading");
        return section;
    }

    private Section meaning(Award award, Condition condition, String issuer, PublishedAchievement achievement) {
        Section section = new Section(
                new H2(getTranslation("credential.meaning")),
                new Paragraph(getTranslation(
                        "credential.meaning." + condition.code(),
                        Dates.onDocuments(award.term().validFrom(), getLocale()),
                        issuer)));
        awards.following(award).flatMap(awards::find).ifPresent(it -> section.add(new NowInstead(it)));
        section.add(new NativeDetails(getTranslation("credential.shown.then"), new ShownCriteria(achievement)));
        section.addClassNames("block", "reading");
        return section;
    }

    private Component files(Award award) {
        Section section = new Section(new H2(getTranslation("credential.files")));
        Paragraph help = new Paragraph(getTranslation("credential.files.help"));
        help.addClassName("quiet");
        section.add(new CredentialFileLinks(award), help);
        return section;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public Map<String, String> alternates() {
        return address.isEmpty()
                ? Map.of()
                : Map.of(
                        "application/vc+ld+json", address + ".json",
                        "image/png", address + ".png",
                        "image/svg+xml", address + ".svg");
    }

    @Override
    public Optional<String> picture() {
        return picture;
    }

    @Override
    public String getPageTitle() {
        return Titles.page(getTranslation("credential.page.title", name));
    }
}
