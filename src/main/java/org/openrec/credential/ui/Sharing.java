package org.openrec.credential.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URI;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.credential.Award;
import org.openrec.people.Organisation;
import org.openrec.shared.Language;
import org.openrec.shared.Texts;
import org.openrec.shared.setting.Dates;
import org.openrec.shared.setting.Here;
import org.springframework.web.util.UriComponentsBuilder;

/** What a holder does with a badge: its link, a profile of LinkedIn, a line for a CV, and a code to scan. */
class Sharing extends Div {

    private static final long serialVersionUID = 1L;

    Sharing(Award award, PublishedAchievement achievement, Organisation issuer, URI page) {
        addClassName("sharing");
        Anchor profile = new Anchor(
                linkedIn(award, achievement, issuer, page, getLocale()), getTranslation("credential.share.linkedin"));
        profile.setTarget(AnchorTarget.BLANK);
        profile.getElement().setAttribute("rel", "noopener noreferrer");
        Div quick = new Div(new CopyButton(getTranslation("credential.share.link"), page.toString()), profile);
        quick.addClassName("sharing-quick");
        add(quick, cv(award, achievement, issuer, page), code(achievement, page));
    }

    /** In both languages: a CV is not always in that of the page. */
    private NativeDetails cv(Award award, PublishedAchievement achievement, Organisation issuer, URI page) {
        Div lines = new Div();
        for (Language language : Language.values()) {
            String line = Texts.get(
                    language,
                    "credential.share.cv.line",
                    achievement.name().in(language),
                    issuer.name().in(language),
                    Dates.month(award.term().awardedAt(), language.locale()),
                    page.toString());
            Paragraph words = new Paragraph(line);
            words.getElement().setAttribute("lang", language.locale().getLanguage());
            lines.add(
                    words,
                    new CopyButton(
                            getTranslation(
                                    "credential.share.cv." + language.locale().getLanguage()),
                            line));
        }
        return new NativeDetails(getTranslation("credential.share.cv"), lines);
    }

    private NativeDetails code(PublishedAchievement achievement, URI page) {
        String label =
                getTranslation("credential.share.qr.label", achievement.name().in(getLocale()));
        return new NativeDetails(getTranslation("credential.share.qr"), QrCode.of(page, label));
    }

    /** The form of LinkedIn for licences and certifications, with its fields filled in. */
    static String linkedIn(
            Award award, PublishedAchievement achievement, Organisation issuer, URI page, Locale locale) {
        ZonedDateTime issued = award.term().awardedAt().atZone(Here.zone());
        return UriComponentsBuilder.fromUriString("https://www.linkedin.com/profile/add")
                .queryParam("startTask", "CERTIFICATION_NAME")
                .queryParam("name", "{name}")
                .queryParam("organizationName", "{issuer}")
                .queryParam("issueYear", issued.getYear())
                .queryParam("issueMonth", issued.getMonthValue())
                .queryParam("certUrl", "{page}")
                .queryParam("certId", "{id}")
                .encode()
                .buildAndExpand(
                        achievement.name().in(locale),
                        issuer.name().in(locale),
                        page.toString(),
                        award.id().toString())
                .toUriString();
    }
}
