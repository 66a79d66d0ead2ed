package org.openrec.credential.verification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.openrec.credential.Check;
import org.openrec.credential.Check.Kind;
import org.openrec.credential.Check.Result;
import org.openrec.credential.proof.Checks;
import org.openrec.credential.proof.Proofs;
import org.springframework.stereotype.Component;

/** Whether a credential is valid today by its own dates (VC Data Model 2.0, section 4.9). */
@Component
class Validity {

    private final Clock clock;

    Validity(Clock clock) {
        this.clock = clock;
    }

    /** @param credential in the words of the VC Data Model 2.0 */
    Check check(ObjectNode credential) {
        Instant now = clock.instant();
        try {
            if (Checks.instant(credential.path("validFrom")).isAfter(now.plusSeconds(Proofs.SKEW_SECONDS))) {
                return failed("early");
            }
            boolean over = isOver(credential.path("validUntil"), now)
                    || Proofs.of(credential).stream().anyMatch(proof -> isOver(proof.path("expires"), now));
            return over ? failed("over") : Checks.passed(Kind.DATES);
        } catch (DateTimeParseException e) {
            boolean noZone = e.getParsedString().matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+");
            return failed(noZone ? "noZone" : "unreadable", e.getParsedString());
        }
    }

    private static boolean isOver(JsonNode date, Instant now) {
        return Checks.instantIfAny(date).filter(it -> it.isBefore(now)).isPresent();
    }

    private static Check failed(String how, Object... arguments) {
        return Checks.of(Kind.DATES, Result.FAILED, "credential.check.dates." + how, arguments);
    }
}
