package org.openrec.codesign.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrec.achievement.AchievementId;
import org.openrec.codesign.badge.GateDecision;
import org.openrec.codesign.badge.GateDecisions;
import org.openrec.codesign.badge.PaperBadge;
import org.openrec.codesign.badge.PaperBadges;
import org.openrec.codesign.badge.PaperCriterion;
import org.openrec.codesign.badge.Support;
import org.openrec.codesign.card.Cards;
import org.openrec.codesign.contribution.Contributions;
import org.openrec.codesign.matrix.DraftedCriteria;
import org.openrec.codesign.matrix.DraftedCriterion;
import org.openrec.codesign.matrix.Grid;
import org.openrec.codesign.party.Parties;
import org.openrec.codesign.party.Party;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads for everybody who stands behind a badge, and where its criteria come from. */
@Component
@Transactional(readOnly = true)
public class BehindBadges {

    private final PaperBadges badges;
    private final GateDecisions decisions;
    private final Support support;
    private final Parties parties;
    private final DraftedCriteria drafted;
    private final Cards cards;
    private final CardLists lists;
    private final Contributions contributions;

    BehindBadges(
            PaperBadges badges,
            GateDecisions decisions,
            Support support,
            Parties parties,
            DraftedCriteria drafted,
            Cards cards,
            CardLists lists,
            Contributions contributions) {
        this.badges = badges;
        this.decisions = decisions;
        this.support = support;
        this.parties = parties;
        this.drafted = drafted;
        this.cards = cards;
        this.lists = lists;
        this.contributions = contributions;
    }

    /** Empty if that version was not made here. */
    public Optional<BehindBadge> of(AchievementId achievement, int version) {
        return badges.findByAchievementAndAchievementVersion(achievement.value(), version).stream()
                .findFirst()
                .map(this::read);
    }

    private BehindBadge read(PaperBadge badge) {
        Map<Long, Party> byId = parties
                .findByInitiativeOrderById(badge.initiative().value())
                .stream()
                .collect(Collectors.toMap(Party::id, Function.identity()));
        return new BehindBadge(supporters(badge, byId), origins(badge, byId));
    }

    private List<BehindBadge.Supporter> supporters(PaperBadge badge, Map<Long, Party> byId) {
        Map<Long, GateDecision> last = decisions.findByPaperBadgeOrderById(badge.id()).stream()
                .filter(it -> it.party().isPresent())
                .collect(Collectors.toMap(
                        it -> it.party().orElseThrow(), Function.identity(), (earlier, later) -> later));
        return support.behind(badge.id()).stream()
                .sorted()
                .flatMap(party -> Optional.ofNullable(last.get(party))
                        .map(it -> new BehindBadge.Supporter(
                                organisation(Optional.of(party), byId), it.wordsPublic() ? it.reason() : ""))
                        .stream())
                .toList();
    }

    private List<BehindBadge.Origin> origins(PaperBadge badge, Map<Long, Party> byId) {
        CardLists.Laid laid = lists.read(
                badge.initiative(),
                contributions.findByInitiativeOrderById(badge.initiative().value()).stream()
                        .map(it -> DossierReader.line(it, organisation(it.party(), byId)))
                        .toList());
        Grid grid = new Grid(
                List.of(),
                cards.findByInitiativeOrderByPlaceAscIdAsc(badge.initiative().value()));
        Map<Long, Dossier.CardLine> lines = laid.lists().stream()
                .flatMap(it -> Stream.concat(it.kept().stream(), it.dropped().stream()))
                .collect(Collectors.toMap(Dossier.CardLine::id, Function.identity()));
        return badge.content().criteria().stream()
                .map(it -> new BehindBadge.Origin(it.title(), Matrices.origins(cardsOf(it, badge), grid, lines)))
                .toList();
    }

    private Collection<Long> cardsOf(PaperCriterion criterion, PaperBadge badge) {
        return drafted.findByIdAndInitiative(
                        criterion.criterion(), badge.initiative().value())
                .map(DraftedCriterion::cards)
                .orElse(List.of());
    }

    private static Optional<String> organisation(Optional<Long> party, Map<Long, Party> byId) {
        return party.flatMap(it -> Optional.ofNullable(byId.get(it)))
                .filter(it -> it.organisation().isPresent())
                .flatMap(Party::name);
    }
}
