package org.openrec.application.opinion;

import org.jspecify.annotations.Nullable;

/** What a reviewer finds about one criterion; the comment may be empty if it is met. */
public record Finding(String criterionId, boolean met, String comment) {

    public Finding(String criterionId, boolean met, @Nullable String comment) {
        this.criterionId = criterionId;
        this.met = met;
        this.comment = comment == null ? "" : comment.strip();
    }
}
