package org.openrec.people;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody is by hand.
 *
 * @param from the first day, if not at once
 * @param until the last day, if not for good
 */
public record Grant(Group group, Optional<LocalDate> from, Optional<LocalDate> until) {

    public static Grant forGood(Group group) {
        return new Grant(group, Optional.empty(), Optional.empty());
    }

    public boolean isForGood() {
        return from.isEmpty() && until.isEmpty();
    }

    /** Whether the last day does not come before the first. */
    public boolean isInOrder() {
        return from.isEmpty() || until.isEmpty() || !until.get().isBefore(from.get());
    }
}
