package org.openrec.credential.verification;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.openrec.credential.Check;
import org.openrec.credential.Check.Kind;
import org.openrec.credential.Check.Result;
import org.openrec.credential.proof.Checks;
import org.springframework.stereotype.Component;

/** Whether a credential has the form that the standard asks of its kind. */
@Component
class SchemaCheck {

    private final OfficialSchema achievements = OfficialSchema.of("achievementcredential");
    private final OfficialSchema endorsements = OfficialSchema.of("endorsementcredential");

    /** @param readable the credential in the words of the VC Data Model 2.0 */
    Check check(PresentedBadge presented, ObjectNode readable) {
        return (presented.isEndorsement() ? endorsements : achievements)
                .firstMistake(readable)
                .map(place -> Checks.of(Kind.SCHEMA, Result.FAILED, "credential.check.schema.failed", place))
                .orElseGet(() -> Checks.passed(Kind.SCHEMA));
    }
}
