package org.openrec.credential;

import java.time.Instant;
import java.util.Optional;

/**
 * From when until when an award holds (VC Data Model 2.0, section 4.9; Open Badges 3.0, {@code awardedDate}). All of it to
 * the second.
 *
 * @param awardedAt when it was decided; a corrected one keeps the date of the first
 * @param validFrom when what stands there now was signed
 * @param validUntil empty if it holds for ever
 */
public record Term(Instant awardedAt, Instant validFrom, Optional<Instant> validUntil) {

    public boolean isOver(Instant now) {
        return validUntil.filter(it -> !now.isBefore(it)).isPresent();
    }
}
