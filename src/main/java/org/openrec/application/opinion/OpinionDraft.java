package org.openrec.application.opinion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A review as its reviewer writes it, in the shape of the form {@code review}: not all of it may be there yet.
 *
 * @param decision null while none is taken
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OpinionDraft(@Nullable Decision decision, List<Judgement> criteria, String reason, String nextStep) {

    public OpinionDraft(
            @Nullable Decision decision,
            @Nullable List<@Nullable Judgement> criteria,
            @Nullable String reason,
            @Nullable String nextStep) {
        this.decision = decision;
        this.criteria = criteria == null
                ? List.of()
                : criteria.stream()
                        .map(it -> Optional.<Judgement>ofNullable(it).orElseGet(() -> Judgement.open("")))
                        .toList();
        this.reason = reason == null ? "" : reason.strip();
        this.nextStep = nextStep == null ? "" : nextStep.strip();
    }

    /**
     * About one criterion.
     *
     * @param met null while it is not judged
     * @param level of the criterion's rubric, from 1; null where none was chosen
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Judgement(
            String criterionId,
            @Nullable Boolean met,
            String comment,
            @Nullable Integer level) {

        public Judgement(
                @Nullable String criterionId,
                @Nullable Boolean met,
                @Nullable String comment,
                @Nullable Integer level) {
            this.criterionId = criterionId == null ? "" : criterionId;
            this.met = met;
            this.comment = comment == null ? "" : comment.strip();
            this.level = level;
        }

        public static Judgement met(String criterionId) {
            return new Judgement(criterionId, true, null, null);
        }

        public static Judgement notYet(String criterionId, String comment) {
            return new Judgement(criterionId, false, comment, null);
        }

        static Judgement open(String criterionId) {
            return new Judgement(criterionId, null, null, null);
        }

        Finding finding() {
            return new Finding(criterionId, Boolean.TRUE.equals(met), comment, Optional.ofNullable(level));
        }
    }

    /** Nothing judged yet. */
    public static OpinionDraft blank(Collection<String> criteria) {
        return new OpinionDraft(null, criteria.stream().map(Judgement::open).toList(), null, null);
    }

    public static OpinionDraft of(Opinion opinion) {
        return new OpinionDraft(
                opinion.decision(),
                opinion.criteria().stream()
                        .map(it -> new Judgement(
                                it.criterionId(),
                                it.met(),
                                it.comment(),
                                it.level().orElse(null)))
                        .toList(),
                opinion.reason(),
                opinion.nextStep());
    }
}
