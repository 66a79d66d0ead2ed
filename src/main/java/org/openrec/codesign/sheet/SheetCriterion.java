package org.openrec.codesign.sheet;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A criterion of a badge, and the drafted one that it comes from.
 *
 * @param criterion the number of the drafted one
 * @param shown what somebody shows who meets it
 * @param evidence pieces of which one is enough
 * @param levels a rubric, from the lowest to the highest; none where it is met or not
 * @param questions up to four of its own; none for those that every badge asks
 */
public record SheetCriterion(
        String criterion,
        Written title,
        Written shown,
        List<Written> evidence,
        List<Written> questions,
        List<Written> levels) {

    public static final int MOST_EVIDENCE = 12;

    public SheetCriterion(
            @Nullable String criterion,
            @Nullable Written title,
            @Nullable Written shown,
            @Nullable List<@Nullable Written> evidence,
            @Nullable List<@Nullable Written> questions,
            @Nullable List<@Nullable Written> levels) {
        this.criterion = criterion == null ? "" : criterion;
        this.title = title == null ? Written.NOTHING : title;
        this.shown = shown == null ? Written.NOTHING : shown;
        this.evidence = all(evidence);
        this.questions = all(questions);
        this.levels = all(levels);
    }

    /** The number of the drafted one; 0 for what is none. */
    public long number() {
        return criterion.matches("[0-9]{1,18}") ? Long.parseLong(criterion) : 0;
    }

    public SheetCriterion withTitle(Written text) {
        return new SheetCriterion(criterion, text, shown, evidence, questions, levels);
    }

    public SheetCriterion withShown(Written text) {
        return new SheetCriterion(criterion, title, text, evidence, questions, levels);
    }

    public SheetCriterion withEvidence(List<Written> pieces) {
        return new SheetCriterion(criterion, title, shown, pieces, questions, levels);
    }

    public SheetCriterion withQuestions(List<Written> asked) {
        return new SheetCriterion(criterion, title, shown, evidence, asked, levels);
    }

    public SheetCriterion withLevels(List<Written> rubric) {
        return new SheetCriterion(criterion, title, shown, evidence, questions, rubric);
    }

    private static List<Written> all(@Nullable List<@Nullable Written> texts) {
        return texts == null
                ? List.of()
                : texts.stream()
                        .map(it -> Optional.<Written>ofNullable(it).orElse(Written.NOTHING))
                        .toList();
    }
}
