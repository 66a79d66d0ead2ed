package org.openrec.codesign.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrec.codesign.dossier.Dossier;
import org.openrec.codesign.dossier.Matrix;

/**
 * A matrix as the API tells it.
 *
 * @param gaps the cards that nothing shows, that nobody uses, and that show nothing
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record MatrixJson(
        List<HeadJson> competences,
        List<HeadJson> situations,
        List<HeadJson> evidence,
        List<CellJson> crossings,
        List<CriterionJson> criteria,
        GapsJson gaps) {

    record HeadJson(String id, String text) {}

    record CellJson(String id, String situation, String competence, String evidence) {}

    record GapsJson(List<String> competences, List<String> situations, List<String> evidence) {}

    record CriterionJson(
            String id,
            long version,
            String title,
            String shown,
            List<String> questions,
            List<EvidenceJson> evidence,
            List<OriginJson> origins) {}

    /** @param counts whether it is enough to show this one */
    record EvidenceJson(String id, String text, boolean counts) {}

    /** @param by whose it is; null for a party that is not named */
    record OriginJson(String id, String kind, String text, List<@Nullable String> by) {}

    static MatrixJson of(Matrix matrix) {
        return new MatrixJson(
                heads(matrix.competences()),
                heads(matrix.situations()),
                heads(matrix.evidence()),
                matrix.crossings().stream()
                        .map(it -> new CellJson(
                                Long.toString(it.id()),
                                Long.toString(it.situation()),
                                Long.toString(it.competence()),
                                Long.toString(it.evidence())))
                        .toList(),
                matrix.criteria().stream().map(MatrixJson::criterion).toList(),
                new GapsJson(
                        ids(matrix.competencesWithoutEvidence()),
                        ids(matrix.unusedSituations()),
                        ids(matrix.evidenceThatShowsNothing())));
    }

    private static List<HeadJson> heads(List<Dossier.CardLine> cards) {
        return cards.stream()
                .map(it -> new HeadJson(Long.toString(it.id()), it.text()))
                .toList();
    }

    private static List<String> ids(List<Dossier.CardLine> cards) {
        return cards.stream().map(it -> Long.toString(it.id())).toList();
    }

    private static CriterionJson criterion(Matrix.CriterionLine criterion) {
        return new CriterionJson(
                Long.toString(criterion.id()),
                criterion.version(),
                criterion.wording().title(),
                criterion.wording().shown(),
                criterion.wording().questions(),
                criterion.evidence().stream()
                        .map(it -> new EvidenceJson(
                                Long.toString(it.card()),
                                it.text(),
                                criterion.wording().counting().contains(it.card())))
                        .toList(),
                criterion.origins().stream()
                        .map(it -> new OriginJson(
                                Long.toString(it.card()),
                                it.kind().code(),
                                it.text(),
                                it.by().stream()
                                        .<@Nullable String>map(by -> by.orElse(null))
                                        .toList()))
                        .toList());
    }
}
