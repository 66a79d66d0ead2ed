package org.openrec.codesign.ui.gate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.Optional;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.achievement.ui.BesideBadge;
import org.openrec.codesign.dossier.BehindBadge;
import org.openrec.codesign.dossier.BehindBadges;
import org.openrec.shared.Texts;

/** On the page of a badge: who stands behind it, in their words, and the way to where its criteria come from. */
@org.springframework.stereotype.Component
class SupportersOfBadge implements BesideBadge {

    private final BehindBadges badges;

    SupportersOfBadge(BehindBadges badges) {
        this.badges = badges;
    }

    @Override
    public Optional<Component> of(PublishedAchievement achievement, Locale locale) {
        return badges.of(achievement.id(), achievement.version()).map(it -> section(achievement, it, locale));
    }

    private static Component section(PublishedAchievement achievement, BehindBadge behind, Locale locale) {
        Section section = new Supporters();
        if (!behind.supporters().isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("behind-list");
            behind.supporters().forEach(it -> list.add(supporter(it, locale)));
            section.add(new H2(Texts.get(locale, "codesign.behind")), list);
        }
        section.add(new Anchor(
                "badge-origins/" + achievement.id() + "/" + achievement.version(),
                Texts.get(locale, "codesign.behind.origins")));
        return section;
    }

    @StyleSheet("context://gate.css")
    private static final class Supporters extends Section {
        private static final long serialVersionUID = 1L;

        private Supporters() {
            addClassNames("block", "reading", "supporters");
        }
    }

    private static ListItem supporter(BehindBadge.Supporter it, Locale locale) {
        Span who = new Span(it.organisation().orElseGet(() -> Texts.get(locale, "codesign.behind.unnamed")));
        who.addClassName(it.words().isBlank() ? "strong" : "quiet");
        ListItem row = new ListItem();
        if (!it.words().isBlank()) {
            Paragraph words = new Paragraph(Texts.get(locale, "codesign.card.quoted", it.words()));
            words.addClassName("told");
            row.add(words);
        }
        row.add(who);
        return row;
    }
}
