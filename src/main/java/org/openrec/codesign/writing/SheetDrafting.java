package org.openrec.codesign.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.card.Card;
import org.openrec.codesign.card.Cards;
import org.openrec.codesign.matrix.CriterionWording;
import org.openrec.codesign.matrix.DraftedCriteria;
import org.openrec.codesign.matrix.DraftedCriterion;
import org.openrec.codesign.picture.BadgeDrawings;
import org.openrec.codesign.sheet.Sheet;
import org.openrec.codesign.sheet.SheetCompetence;
import org.openrec.codesign.sheet.SheetCriterion;
import org.openrec.codesign.sheet.SheetPicture;
import org.openrec.codesign.sheet.Written;
import org.springframework.stereotype.Component;

/** What the matrix brings to a sheet: criteria as they were drafted, and the competences behind them. */
@Component
public class SheetDrafting {

    private final DraftedCriteria drafted;
    private final Cards cards;
    private final BadgeDrawings drawings;

    SheetDrafting(DraftedCriteria drafted, Cards cards, BadgeDrawings drawings) {
        this.drafted = drafted;
        this.cards = cards;
        this.drawings = drawings;
    }

    /** The drafted criteria of an initiative, those dropped too: a badge may still be made of one. */
    Map<Long, DraftedCriterion> known(InitiativeId initiative) {
        return drafted.findByInitiativeOrderById(initiative.value()).stream()
                .collect(Collectors.toMap(
                        DraftedCriterion::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    /** A sheet of these criteria, with what the matrix says of them. */
    public Sheet of(InitiativeId initiative, Written name, Written summary, List<SheetCriterion> criteria) {
        return Sheet.of(
                name,
                summary,
                criteria,
                competences(initiative, criteria, List.of()),
                SheetPicture.forName(name.fr().isEmpty() ? initiative.toString() : name.fr(), drawings));
    }

    /** As it was drafted, in French. */
    SheetCriterion criterion(InitiativeId initiative, DraftedCriterion of) {
        return new SheetCriterion(
                Long.toString(of.id()),
                Written.french(of.wording().title()),
                Written.french(of.wording().shown()),
                of.evidence().stream()
                        .filter(of.wording().counting()::contains)
                        .sorted()
                        .flatMap(it -> cards.lying(it, initiative.value()).stream())
                        .map(Card::text)
                        .distinct()
                        .limit(SheetCriterion.MOST_EVIDENCE)
                        .map(SheetDrafting::line)
                        .toList(),
                of.wording().questions().stream().map(Written::french).toList(),
                List.of());
    }

    private static Written line(String text) {
        return Written.french(CriterionWording.cut(text, Sheet.LONGEST_LINE));
    }

    /** Those behind the criteria; what was written of one of them stays. */
    List<SheetCompetence> competences(
            InitiativeId initiative, List<SheetCriterion> criteria, List<SheetCompetence> written) {
        Map<String, SheetCompetence> before = written.stream()
                .collect(Collectors.toMap(SheetCompetence::card, Function.identity(), (one, twice) -> one));
        return criteria.stream()
                .flatMap(it -> drafted.findByIdAndInitiative(it.number(), initiative.value()).stream())
                .map(DraftedCriterion::competence)
                .distinct()
                .flatMap(it -> cards.lying(it, initiative.value()).stream())
                .distinct()
                .map(it -> Optional.ofNullable(before.get(Long.toString(it.id())))
                        .orElseGet(() -> new SheetCompetence(Long.toString(it.id()), line(it.text()))))
                .toList();
    }

    /** Drafted criteria that stand on none of these sheets. */
    Stream<DraftedCriterion> free(InitiativeId initiative, List<Sheet> sheets) {
        List<Long> taken = sheets.stream()
                .flatMap(it -> it.criteria().stream())
                .map(SheetCriterion::number)
                .toList();
        return known(initiative).values().stream()
                .filter(DraftedCriterion::kept)
                .filter(it -> !taken.contains(it.id()));
    }
}
