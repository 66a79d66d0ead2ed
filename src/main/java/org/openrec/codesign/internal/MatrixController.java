package org.openrec.codesign.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.UnknownInitiative;
import org.openrec.codesign.dossier.Matrices;
import org.openrec.codesign.matrix.CriterionWording;
import org.openrec.codesign.matrix.DraftingCriteria;
import org.openrec.codesign.matrix.Placing;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The matrix of an initiative, and the criteria that are drafted from it. */
@RestController
@RequestMapping("/api/initiatives/{id}")
class MatrixController {

    private final Matrices matrices;
    private final Placing placing;
    private final DraftingCriteria drafting;

    MatrixController(Matrices matrices, Placing placing, DraftingCriteria drafting) {
        this.matrices = matrices;
        this.placing = placing;
        this.drafting = drafting;
    }

    /** Competences against situations, with the evidence in the cells, what is missing, and the criteria. */
    @GetMapping("/matrix")
    MatrixJson read(@PathVariable String id) {
        return MatrixJson.of(matrices.of(parse(id)));
    }

    /** A piece of evidence stands in the cell of a situation and a competence from now on. */
    @PostMapping("/crossings")
    MatrixJson put(@PathVariable String id, @RequestBody CrossingJson body) {
        placing.put(
                parse(id),
                CardNumbers.of(body.situation()),
                CardNumbers.of(body.competence()),
                CardNumbers.of(body.evidence()));
        return read(id);
    }

    @DeleteMapping("/crossings/{crossing}")
    MatrixJson take(@PathVariable String id, @PathVariable long crossing) {
        placing.take(parse(id), crossing);
        return read(id);
    }

    /** Drafts a criterion of cells of one competence; without words it says what the cells say. */
    @PostMapping("/criteria")
    @ResponseStatus(HttpStatus.CREATED)
    DraftedJson draft(@PathVariable String id, @RequestBody CellsJson body) {
        return new DraftedJson(Long.toString(drafting.draft(
                parse(id), CardNumbers.of(body.competence()), CardNumbers.of(body.situations()), wording(body))));
    }

    /** Words a criterion anew; where it comes from stays. */
    @PutMapping("/criteria/{criterion}")
    MatrixJson reword(@PathVariable String id, @PathVariable long criterion, @RequestBody WordingJson body) {
        drafting.reword(
                parse(id),
                criterion,
                Optional.ofNullable(body.version()),
                new CriterionWording(
                        text(body.title()),
                        text(body.shown()),
                        texts(body.questions()),
                        CardNumbers.of(body.evidence())));
        return read(id);
    }

    @DeleteMapping("/criteria/{criterion}")
    MatrixJson drop(@PathVariable String id, @PathVariable long criterion) {
        drafting.drop(parse(id), criterion);
        return read(id);
    }

    /** A criterion that was dropped is wanted again. */
    @PostMapping("/criteria/{criterion}/keep")
    MatrixJson keep(@PathVariable String id, @PathVariable long criterion) {
        drafting.keep(parse(id), criterion);
        return read(id);
    }

    private static Optional<CriterionWording> wording(CellsJson body) {
        boolean said = Stream.of(Optional.ofNullable(body.title()), Optional.ofNullable(body.shown()))
                .anyMatch(Optional::isPresent);
        return said || body.questions() != null
                ? Optional.of(new CriterionWording(
                        text(body.title()),
                        text(body.shown()),
                        texts(body.questions()),
                        CardNumbers.of(body.evidence())))
                : Optional.empty();
    }

    private static InitiativeId parse(String id) {
        return InitiativeId.parse(id).orElseThrow(UnknownInitiative::new);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static List<String> texts(@Nullable List<@Nullable String> texts) {
        return texts == null
                ? List.of()
                : texts.stream().map(MatrixController::text).toList();
    }

    record CrossingJson(
            @Nullable String situation,
            @Nullable String competence,
            @Nullable String evidence) {}

    /** @param evidence which of it counts, where there are words */
    record CellsJson(
            @Nullable String competence,
            @Nullable List<@Nullable String> situations,
            @Nullable String title,
            @Nullable String shown,
            @Nullable List<@Nullable String> questions,
            @Nullable List<@Nullable String> evidence) {}

    /** @param version what was there before, so that nobody's words are written over */
    record WordingJson(
            @Nullable Long version,
            @Nullable String title,
            @Nullable String shown,
            @Nullable List<@Nullable String> questions,
            @Nullable List<@Nullable String> evidence) {}

    record DraftedJson(String id) {}
}
