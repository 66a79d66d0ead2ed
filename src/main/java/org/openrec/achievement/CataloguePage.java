package org.openrec.achievement;

import java.util.List;
import java.util.Optional;

/**
 * Some of the badges that were found.
 *
 * @param next where the next page begins; empty if this is the last one
 */
public record CataloguePage(List<PublishedAchievement> items, Optional<CatalogueCursor> next) {

    public CataloguePage {
        items = List.copyOf(items);
    }
}
