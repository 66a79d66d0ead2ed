package org.openrec.codesign.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrec.achievement.AchievementId;
import org.openrec.codesign.badge.PaperBadge;
import org.openrec.codesign.badge.PaperBadges;
import org.openrec.codesign.contribution.Contributions;
import org.openrec.codesign.matrix.DraftedCriteria;
import org.openrec.codesign.matrix.DraftedCriterion;
import org.openrec.codesign.matrix.Grid;
import org.openrec.codesign.party.Parties;
import org.openrec.codesign.party.Party;
import org.openrec.codesign.sheet.SheetCriterion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads for everybody who stands behind a badge, and where its criteria come from. */
@Component
@Transactional(readOnly = true)
public class BehindBadges {

    private final PaperBadges badges;
    private final Parties parties;
    private final DraftedCriteria drafted;
    private final CardLists lists;
    private final Contributions contributions;
    private final JdbcClient jdbc;

    BehindBadges(
            PaperBadges badges,
            Parties parties,
            DraftedCriteria drafted,
            CardLists lists,
            Contributions contributions,
            JdbcClient jdbc) {
        this.badges = badges;
        this.parties = parties;
        this.drafted = drafted;
        this.lists = lists;
        this.contributions = contributions;
        this.jdbc = jdbc;
    }

    /** Empty if that version was not made here. */
    public Optional<BehindBadge> of(AchievementId achievement, int version) {
        return jdbc.sql("SELECT id FROM openrec.paper_badge WHERE achievement = ? AND achievement_version = ? LIMIT 1")
                .params(achievement.value(), version)
                .query(Long.class)
                .optional()
                .map(it -> new BehindBadge(supporters(it)));
    }

    /** What each party said last counts. */
    private List<BehindBadge.Supporter> supporters(long badge) {
        return jdbc.sql("""
                        SELECT CASE WHEN p.organisation IS NOT NULL THEN nullif(p.name, '') END AS organisation,
                            CASE WHEN d.words_public THEN d.reason ELSE '' END AS words
                        FROM (SELECT DISTINCT ON (party) party, agreed, reason, words_public FROM openrec.gate_decision
                            WHERE paper_badge = ? AND party IS NOT NULL ORDER BY party, id DESC) d
                        JOIN openrec.party p ON p.id = d.party WHERE d.agreed ORDER BY d.party""")
                .param(badge)
                .query((row, number) -> new BehindBadge.Supporter(
                        Optional.ofNullable(row.getString("organisation")), row.getString("words")))
                .list();
    }

    /** Where each criterion comes from; empty if that version was not made here. */
    public Optional<List<BehindBadge.Origin>> origins(AchievementId achievement, int version) {
        return badges.findFirstByAchievementAndAchievementVersionOrderById(achievement.value(), version)
                .map(this::origins);
    }

    private List<BehindBadge.Origin> origins(PaperBadge badge) {
        Map<Long, Party> byId = parties
                .findByInitiativeOrderById(badge.initiative().value())
                .stream()
                .collect(Collectors.toMap(Party::id, Function.identity()));
        CardLists.Laid laid = lists.read(
                badge.initiative(),
                contributions.findByInitiativeOrderById(badge.initiative().value()).stream()
                        .map(it -> DossierReader.line(it, organisation(it.party(), byId)))
                        .toList());
        Grid grid = new Grid(List.of(), laid.cards());
        Map<Long, Dossier.CardLine> lines = laid.lists().stream()
                .flatMap(it -> Stream.concat(it.kept().stream(), it.dropped().stream()))
                .collect(Collectors.toMap(Dossier.CardLine::id, Function.identity()));
        return badge.sheet().criteria().stream()
                .map(it -> new BehindBadge.Origin(it.title().fr(), Matrices.origins(cardsOf(it, badge), grid, lines)))
                .toList();
    }

    private Collection<Long> cardsOf(SheetCriterion criterion, PaperBadge badge) {
        return drafted.findByIdAndInitiative(
                        criterion.number(), badge.initiative().value())
                .map(DraftedCriterion::cards)
                .orElse(List.of());
    }

    private static Optional<String> organisation(Optional<Long> party, Map<Long, Party> byId) {
        return party.flatMap(it -> Optional.ofNullable(byId.get(it)))
                .filter(it -> it.organisation().isPresent())
                .flatMap(Party::name);
    }
}
