package org.openrec.application.request;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.openrec.application.Status;
import org.openrec.application.opinion.Decision;

/** What closed a review round, and until when it is held: taken back until then, and not yet told. */
@Embeddable
public record Conclusion(@Enumerated(EnumType.STRING) Decision decision, Instant decidedAt, Instant heldUntil) {

    static Conclusion of(Decision decision, Instant now, Duration held) {
        return new Conclusion(decision, now, now.plus(held));
    }

    boolean isHeldAt(Instant now) {
        return now.isBefore(heldUntil);
    }

    /** The status once it is no longer held. */
    Status told() {
        return switch (decision) {
            case ACCEPTED -> Status.ACCEPTED;
            case NOT_YET -> Status.NOT_YET;
            case REFUSED -> Status.DECIDED;
        };
    }
}
