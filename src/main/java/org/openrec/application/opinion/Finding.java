package org.openrec.application.opinion;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer finds about one criterion; the comment may be empty if it is met.
 *
 * @param level of the criterion's rubric, from 1
 */
public record Finding(String criterionId, boolean met, String comment, Optional<Integer> level) {

    /** What was found before criteria had levels has none. */
    public Finding(String criterionId, boolean met, @Nullable String comment, @Nullable Optional<Integer> level) {
        this.criterionId = criterionId;
        this.met = met;
        this.comment = comment == null ? "" : comment.strip();
        this.level = level == null ? Optional.empty() : level;
    }
}
