package org.openrec.codesign.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrec.codesign.ContributionKind;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.matrix.Crossings;
import org.openrec.codesign.matrix.DraftedCriteria;
import org.openrec.codesign.matrix.DraftedCriterion;
import org.openrec.codesign.matrix.Grid;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads matrices. */
@Component
@Transactional(readOnly = true)
public class Matrices {

    private final CardLists lists;
    private final Crossings crossings;
    private final DraftedCriteria criteria;

    Matrices(CardLists lists, Crossings crossings, DraftedCriteria criteria) {
        this.lists = lists;
        this.crossings = crossings;
        this.criteria = criteria;
    }

    /** For those who read its lists, see {@link CardLists#of(InitiativeId)}. */
    public Matrix of(InitiativeId id) {
        CardLists.Reading reading = lists.reading(id);
        CardLists.Laid laid = reading.laid();
        Grid grid = new Grid(crossings.of(id), laid.cards());
        Map<Long, Dossier.CardLine> lines = laid.lists().stream()
                .flatMap(it -> Stream.concat(it.kept().stream(), it.dropped().stream()))
                .collect(Collectors.toMap(Dossier.CardLine::id, Function.identity()));
        return new Matrix(
                kept(laid, ContributionKind.COMPETENCE),
                kept(laid, ContributionKind.SITUATION),
                kept(laid, ContributionKind.EVIDENCE),
                grid.crossings(),
                criteria.findByInitiativeOrderById(id.value()).stream()
                        .filter(DraftedCriterion::kept)
                        .map(it -> line(it, grid, lines))
                        .toList(),
                reading.open(),
                reading.sortable());
    }

    private static List<Dossier.CardLine> kept(CardLists.Laid laid, ContributionKind kind) {
        return laid.lists().get(kind.ordinal()).kept();
    }

    private static Matrix.CriterionLine line(DraftedCriterion criterion, Grid grid, Map<Long, Dossier.CardLine> lines) {
        return new Matrix.CriterionLine(
                criterion.id(),
                criterion.version(),
                criterion.wording(),
                origins(List.of(criterion.competence()), grid, lines).get(0),
                origins(new TreeSet<>(criterion.situations()), grid, lines),
                origins(new TreeSet<>(criterion.evidence()), grid, lines));
    }

    /** Each card in its own right: what lies under another by now still says where the criterion comes from. */
    static List<Matrix.OriginLine> origins(Collection<Long> cards, Grid grid, Map<Long, Dossier.CardLine> lines) {
        return cards.stream()
                .flatMap(card -> Optional.ofNullable(lines.get(grid.top(card)))
                        .map(it -> new Matrix.OriginLine(
                                card,
                                it.kind(),
                                it.text(),
                                it.origins().stream()
                                        .map(Dossier.ContributionLine::by)
                                        .distinct()
                                        .toList()))
                        .stream())
                .toList();
    }
}
