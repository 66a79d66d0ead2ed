package org.openrec.credential.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.stream.Collectors;
import org.openrec.achievement.Competence;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.credential.Award;
import org.openrec.credential.AwardStanding;
import org.openrec.shared.setting.Dates;

/** What a reader looks up: when, how, which competences, by which criteria. */
class InBrief extends Section {

    private static final long serialVersionUID = 1L;

    private final DescriptionList facts = new DescriptionList();

    InBrief(Award award, PublishedAchievement achievement, String issuer) {
        addClassName("in-brief");
        facts.addClassName("facts");
        fact("awarded", new Text(Dates.onDocuments(award.term().awardedAt(), getLocale())));
        if (award.standing().state() != AwardStanding.State.GOOD) {
            award.standing()
                    .since()
                    .ifPresent(since ->
                            fact(award.standing().state().code(), new Text(Dates.onDocuments(since, getLocale()))));
            fact("by", new Text(issuer));
        }
        fact(
                "how",
                new Text(getTranslation(
                        "credential.how." + award.source().kind().name().toLowerCase(java.util.Locale.ROOT))));
        if (!achievement.competences().isEmpty()) {
            fact(
                    "competences",
                    new Text(achievement.competences().stream().map(this::words).collect(Collectors.joining(", "))));
        }
        fact(
                "criteria",
                new Anchor(
                        "badges/" + achievement.id() + "/versions/" + achievement.version(),
                        getTranslation("credential.brief.version", achievement.version())));
        add(new H2(getTranslation("credential.brief")), facts);
    }

    private String words(Competence competence) {
        return competence.name().in(getLocale())
                + competence.alignment().map(it -> " (" + it.words() + ")").orElse("");
    }

    private void fact(String name, Component what) {
        facts.add(
                new DescriptionList.Term(getTranslation("credential.brief." + name)),
                new DescriptionList.Description(new Div(what)));
    }
}
