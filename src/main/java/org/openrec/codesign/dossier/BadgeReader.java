package org.openrec.codesign.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.openrec.codesign.badge.GateDecisions;
import org.openrec.codesign.badge.PaperBadge;
import org.openrec.codesign.badge.PaperBadges;
import org.openrec.codesign.party.Party;
import org.springframework.stereotype.Component;

/** The paper badges of a dossier that were proposed, with what was said of each at the gate. */
@Component
public class BadgeReader {

    private final PaperBadges badges;
    private final GateDecisions decisions;

    BadgeReader(PaperBadges badges, GateDecisions decisions) {
        this.badges = badges;
        this.decisions = decisions;
    }

    public List<Dossier.BadgeLine> of(UUID initiative, Map<Long, Party> parties) {
        return badges.findByInitiativeOrderById(initiative).stream()
                .filter(badge -> badge.round() > 0)
                .map(badge -> line(badge, parties))
                .toList();
    }

    private Dossier.BadgeLine line(PaperBadge badge, Map<Long, Party> parties) {
        return new Dossier.BadgeLine(
                badge.id(),
                badge.state().name().toLowerCase(Locale.ROOT),
                badge.name(),
                badge.sheet(),
                badge.round(),
                badge.achievement(),
                badge.achievementVersion(),
                decisions.findByPaperBadgeOrderById(badge.id()).stream()
                        .map(it -> new Dossier.DecisionLine(
                                it.round(),
                                it.voice().name().toLowerCase(Locale.ROOT),
                                DossierReader.name(it.party(), parties),
                                it.agreed(),
                                it.reason(),
                                it.decidedAt()))
                        .toList());
    }
}
