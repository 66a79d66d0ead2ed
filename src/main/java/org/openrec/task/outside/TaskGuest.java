package org.openrec.task.outside;

import java.time.Instant;
import java.util.Optional;
import org.openrec.people.PersonId;

/**
 * Somebody from outside who was asked to do one task.
 *
 * @param byLink whether by a link, and not with an account that they had already
 * @param cameAt when they came in by the link last
 */
public record TaskGuest(
        PersonId person,
        String name,
        boolean byLink,
        String hostName,
        Instant invitedAt,
        Instant endsAt,
        Optional<Instant> takenBackAt,
        Optional<Instant> cameAt) {

    /** The end as people say it: the last day on which the task is open to them. */
    public Instant lastMoment() {
        return endsAt.minusSeconds(1);
    }
}
