package org.openrec.people.guest;

import java.time.Instant;
import java.util.Optional;
import org.openrec.people.PersonId;
import org.openrec.shared.Subject;

/**
 * Somebody who takes part in one thing by a link.
 *
 * @param subject the one thing
 * @param link the path in the product where the guest begins
 * @param hostName who has invited them
 * @param usedAt when they came in last
 * @param keptAt when they have become an account, which does not end with the link
 */
public record Guest(
        PersonId person,
        String name,
        String address,
        Subject subject,
        String link,
        String hostName,
        Instant invitedAt,
        Instant endsAt,
        Optional<Instant> takenBackAt,
        Optional<Instant> usedAt,
        Optional<Instant> keptAt) {

    /** The end as people say it: the last day on which the link is good. */
    public Instant lastMoment() {
        return endsAt.minusSeconds(1);
    }

    /** Whether the link opens the door. */
    public boolean isGood(Instant now) {
        return keptAt.isEmpty() && takenBackAt.isEmpty() && now.isBefore(endsAt);
    }
}
