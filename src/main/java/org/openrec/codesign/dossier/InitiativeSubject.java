package org.openrec.codesign.dossier;

import java.util.Optional;
import java.util.UUID;
import org.openrec.cases.subject.CaseTitles;
import org.openrec.codesign.Initiative;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.Initiatives;
import org.openrec.codesign.UnknownInitiative;
import org.openrec.codesign.badge.PaperBadge;
import org.openrec.codesign.badge.PaperBadges;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;
import org.springframework.stereotype.Component;

/** What initiatives are called in lists. */
@Component
class InitiativeSubject implements CaseTitles {

    private final Initiatives initiatives;
    private final PaperBadges badges;

    InitiativeSubject(Initiatives initiatives, PaperBadges badges) {
        this.initiatives = initiatives;
        this.badges = badges;
    }

    @Override
    public String type() {
        return InitiativeId.SUBJECT;
    }

    @Override
    public LocalizedText title(Subject subject) {
        return LocalizedText.same(get(subject).title());
    }

    /** A task at the gate is about one of the paper badges. */
    @Override
    public LocalizedText title(Subject subject, Optional<String> about) {
        return about.flatMap(id -> badges.findById(Long.parseLong(id)))
                .map(PaperBadge::name)
                .map(name -> new LocalizedText(
                        name.fr() + " · " + get(subject).title(),
                        name.en() + " · " + get(subject).title()))
                .orElseGet(() -> title(subject));
    }

    @Override
    public String category(Subject subject) {
        return subject.id();
    }

    @Override
    public LocalizedText categoryTitle(Subject subject) {
        return title(subject);
    }

    private Initiative get(Subject subject) {
        return initiatives.findById(id(subject)).orElseThrow(UnknownInitiative::new);
    }

    private static UUID id(Subject subject) {
        return InitiativeId.of(subject.id()).value();
    }
}
