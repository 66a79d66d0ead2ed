package org.openrec.achievement;

import org.openrec.shared.LocalizedText;

/**
 * One thing an applicant has to show.
 *
 * @param id unique within its achievement, the same from version to version
 * @param title a short sentence, "what you show"
 * @param description what counts as showing it, and what evidence helps
 */
public record Criterion(String id, LocalizedText title, LocalizedText description) {

    public Criterion {
        if (!id.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("Not a criterion's id: " + id);
        }
    }
}
