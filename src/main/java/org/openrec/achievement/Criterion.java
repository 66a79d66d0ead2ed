package org.openrec.achievement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrec.shared.LocalizedText;

/**
 * One thing an applicant has to show.
 *
 * @param id unique within its achievement, the same from version to version
 * @param title a short sentence, "what you show"
 * @param description what counts as showing it
 * @param evidence pieces of which one is enough; empty where the description says all
 * @param levels a rubric, from the lowest to the highest; none where it is met or not
 * @param questions what leads through the answer, at most {@link Question#MOST}; empty for those that every badge asks
 */
public record Criterion(
        String id,
        LocalizedText title,
        LocalizedText description,
        List<LocalizedText> evidence,
        List<Question> questions,
        List<LocalizedText> levels) {

    /** The most levels of a rubric. */
    public static final int MOST_LEVELS = 5;

    /** What was published before criteria had evidence and questions has none. */
    public Criterion(
            String id,
            LocalizedText title,
            LocalizedText description,
            @Nullable List<LocalizedText> evidence,
            @Nullable List<Question> questions,
            @Nullable List<LocalizedText> levels) {
        this.id = id;
        this.title = title;
        this.description = description;
        this.evidence = evidence == null ? List.of() : List.copyOf(evidence);
        this.questions = questions == null ? List.of() : List.copyOf(questions);
        this.levels = levels == null ? List.of() : List.copyOf(levels);
        if (!id.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("Not a criterion's id: " + id);
        }
        if (this.questions.size() > Question.MOST
                || this.questions.stream().map(Question::id).distinct().count() != this.questions.size()) {
            throw new IllegalArgumentException("A criterion asks up to four questions, each with an id of its own");
        }
    }

    /** One that asks what every badge asks. */
    public static Criterion plain(String id, LocalizedText title, LocalizedText description) {
        return new Criterion(id, title, description, List.of(), List.of(), List.of());
    }
}
