package org.openrec.codesign.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrec.codesign.ContributionKind;
import org.openrec.codesign.matrix.CriterionWording;
import org.openrec.codesign.matrix.Crossing;

/**
 * The matrix as somebody reads it: competences against situations, and the criteria that came of it.
 *
 * @param place whether the reader may put evidence into its cells
 * @param draft whether the reader may write criteria
 */
public record Matrix(
        List<Dossier.CardLine> competences,
        List<Dossier.CardLine> situations,
        List<Dossier.CardLine> evidence,
        List<Crossing> crossings,
        List<CriterionLine> criteria,
        boolean place,
        boolean draft) {

    /**
     * @param version what whoever rewords it had before them
     * @param evidence of its cells, as they were when it was drafted
     */
    public record CriterionLine(
            long id,
            long version,
            CriterionWording wording,
            OriginLine competence,
            List<OriginLine> situations,
            List<OriginLine> evidence) {

        /** All that it comes from. */
        public List<OriginLine> origins() {
            return Stream.of(List.of(competence), situations, evidence)
                    .flatMap(List::stream)
                    .toList();
        }
    }

    /** @param by whom it comes from; empty for a party that is not named */
    public record OriginLine(long card, ContributionKind kind, String text, List<Optional<String>> by) {}

    /** What stands in a cell, in the order in which it was put there. */
    public List<Crossing> in(long competence, long situation) {
        return crossings.stream()
                .filter(it -> it.competence() == competence && it.situation() == situation)
                .toList();
    }

    public List<Dossier.CardLine> competencesWithoutEvidence() {
        Set<Long> shown = crossings.stream().map(Crossing::competence).collect(Collectors.toSet());
        return competences.stream().filter(it -> !shown.contains(it.id())).toList();
    }

    public List<Dossier.CardLine> unusedSituations() {
        Set<Long> used = crossings.stream().map(Crossing::situation).collect(Collectors.toSet());
        return situations.stream().filter(it -> !used.contains(it.id())).toList();
    }

    public List<Dossier.CardLine> evidenceThatShowsNothing() {
        return evidence.stream().filter(it -> uses(it.id()) == 0).toList();
    }

    /** How many cards stand for nothing yet. */
    public int gaps() {
        return competencesWithoutEvidence().size()
                + unusedSituations().size()
                + evidenceThatShowsNothing().size();
    }

    /** What a piece of evidence says. */
    public String text(long piece) {
        return evidence.stream()
                .filter(it -> it.id() == piece)
                .findFirst()
                .map(Dossier.CardLine::text)
                .orElse("");
    }

    public static Matrix empty() {
        return new Matrix(List.of(), List.of(), List.of(), List.of(), List.of(), false, false);
    }

    /** The same, to be read only. */
    public Matrix locked() {
        return new Matrix(competences, situations, evidence, crossings, criteria, false, false);
    }

    /** In how many cells a piece of evidence stands. */
    public long uses(long piece) {
        return crossings.stream().filter(it -> it.evidence() == piece).count();
    }

    /** How many different pieces show a competence. */
    public long shows(long competence) {
        return crossings.stream()
                .filter(it -> it.competence() == competence)
                .map(Crossing::evidence)
                .distinct()
                .count();
    }
}
