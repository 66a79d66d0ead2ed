package org.openrec.credential.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.openrec.achievement.Catalogue;
import org.openrec.achievement.Criterion;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.application.Awarded;
import org.openrec.credential.Credential;
import org.openrec.credential.CredentialId;
import org.openrec.credential.Credentials;
import org.openrec.credential.Credentials.UnknownCredential;
import org.openrec.credential.Verdict;
import org.openrec.credential.Verification;
import org.openrec.people.Organisations;
import org.openrec.shared.PublicUrl;
import org.openrec.shared.ui.Dates;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.ReadableAtOnce;
import org.openrec.shared.ui.frame.Titles;

/** One credential for people: who holds it, from whom, for what, and whether it holds, checked while the page is made. */
@Route(value = "credentials", layout = MainLayout.class)
@AnonymousAllowed
@StyleSheet("context://credential.css")
class CredentialView extends Div implements HasUrlParameter<String>, ReadableAtOnce {

    private static final long serialVersionUID = 1L;

    private final transient Credentials credentials;
    private final transient Verification verification;
    private final transient Catalogue catalogue;
    private final transient Organisations organisations;
    private final transient Awarded awarded;
    private String name = "";
    private String description = "";
    private transient Optional<String> picture = Optional.empty();
    private String address = "";
    private final transient PublicUrl publicUrl;
    private final transient Clock clock;

    CredentialView(
            Credentials credentials,
            Verification verification,
            Catalogue catalogue,
            Organisations organisations,
            Awarded awarded,
            PublicUrl publicUrl,
            Clock clock) {
        this.publicUrl = publicUrl;
        this.clock = clock;
        this.awarded = awarded;
        this.credentials = credentials;
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
        Credential credential =
                CredentialId.parse(id).flatMap(credentials::find).orElseThrow(UnknownCredential::new);
        PublishedAchievement achievement = catalogue
                .find(credential.achievement(), credential.achievementVersion())
                .orElseThrow(UnknownCredential::new);
        name = achievement.name().in(getLocale());
        address = "credentials/" + id;
        picture = Optional.of(address + ".png");
        removeAll();
        add(hero(credential, achievement));
        Div words = new Div(verdict(credential), criteria(achievement));
        if (credential.evidenceShared()) {
            words.add(new AwardedFor(awarded.of(credential.id().value()), getLocale()));
        }
        Div aside = new Div(files(credential));
        aside.addClassName("aside");
        if (credentials.isHolder(credential)) {
            aside.addComponentAsFirst(new Section(
                    new H2(getTranslation("credential.visibility")), new VisibilityChoice(credentials, credential)));
        }
        Div split = new Div(words, aside);
        split.addClassName("split");
        add(split, new OnPaper(publicUrl.resolve("/" + address), name, clock.instant()));
    }

    private Component hero(Credential credential, PublishedAchievement achievement) {
        Image image =
                new Image("achievements/" + achievement.id() + "/versions/" + achievement.version() + "/image.svg", "");
        image.addClassName("hero-image");
        String issuer = organisations
                .find(credential.issuer())
                .map(it -> it.name().in(getLocale()))
                .orElse(credential.issuer().value());
        description = getTranslation(
                "credential.issued",
                credential.holderName(),
                issuer,
                Dates.onDocuments(credential.issuedAt(), getLocale()));
        Paragraph issued = new Paragraph(description);
        issued.addClassName("lead");
        Div words = new Div(
                new H1(name), issued, new Paragraph(achievement.summary().in(getLocale())));
        words.addClassName("hero-words");
        Div hero = new Div(image, words);
        hero.addClassName("hero");
        return hero;
    }

    private Component verdict(Credential credential) {
        Verdict verdict = verification.verify(credential.document());
        return new VerdictPane(
                verdict.with(Optional.empty()),
                getTranslation("credential.page." + verdict.outcome().code()));
    }

    private Component criteria(PublishedAchievement achievement) {
        UnorderedList list = new UnorderedList();
        for (Criterion criterion : achievement.criteria()) {
            list.add(new ListItem(criterion.title().in(getLocale())));
        }
        Anchor more = new Anchor("badges/" + achievement.id(), getTranslation("credential.criteria.more"));
        Section section = new Section(new H2(getTranslation("credential.criteria")), list, more);
        section.addClassNames("block", "reading");
        return section;
    }

    private Component files(Credential credential) {
        Section section = new Section(new H2(getTranslation("credential.files")));
        Paragraph help = new Paragraph(getTranslation("credential.files.help"));
        help.addClassName("quiet");
        section.add(help, new CredentialFileLinks(credential));
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
