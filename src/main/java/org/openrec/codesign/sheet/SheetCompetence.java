package org.openrec.codesign.sheet;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A competence behind the criteria, as the badge names it.
 *
 * @param card the number of its card; what framework it is of is known there
 */
public record SheetCompetence(String card, Written name) {

    public SheetCompetence(@Nullable String card, @Nullable Written name) {
        this.card = Optional.ofNullable(card).orElse("");
        this.name = Optional.ofNullable(name).orElse(Written.NOTHING);
    }
}
