package org.openrec.codesign.card;

import java.time.Instant;
import java.util.Optional;
import org.openrec.codesign.ContributionKind;

/**
 * Where the list of one kind of cards stands.
 *
 * @param number how often it has been settled
 * @param settledAt empty while it is open
 */
public record ListState(ContributionKind kind, int number, Optional<Instant> settledAt) {

    public boolean settled() {
        return settledAt.isPresent();
    }

    /** The card came after the list was settled, and stands beside it. */
    public boolean cameAfter(Card card) {
        return settledAt.filter(card.laidAt()::isAfter).isPresent();
    }
}
