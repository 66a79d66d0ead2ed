package org.openrec.achievement.internal;

import org.openrec.shared.BeforeOpening;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Before the first visitor is let in, every badge can be found by its words. */
@Component
@Order(1)
class FindableBadges implements BeforeOpening {

    private final CatalogueInDatabase catalogue;

    FindableBadges(CatalogueInDatabase catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void prepare() {
        catalogue.makeFindable();
    }
}
