package org.openrec.credential.verification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openrec.credential.Check;
import org.openrec.credential.Check.Kind;
import org.openrec.credential.Check.Result;
import org.springframework.stereotype.Component;

/**
 * What others say in a badge of the badge, its achievement or its issuer (Open Badges 3.0, "Endorsement"). A bad one is
 * named; it does not make the badge bad, which its issuer signed.
 */
@Component
class Endorsements {

    private static final int MOST = 5;

    private final Signatures signatures;

    Endorsements(Signatures signatures) {
        this.signatures = signatures;
    }

    Optional<Check> check(ObjectNode credential, Lookups lookups) {
        JsonNode achievement = credential.path("credentialSubject").path("achievement");
        List<JsonNode> endorsed = List.of(credential, achievement, credential.path("issuer"));
        List<JsonNode> good = new ArrayList<>();
        List<String> bad = new ArrayList<>();
        int jwts = 0;
        for (JsonNode thing : endorsed) {
            jwts += thing.path("endorsementJwt").size();
            for (JsonNode endorsement : Checks.each(thing.path("endorsement")).toList()) {
                if (good.size() + bad.size() < MOST && holds(endorsement, Checks.id(thing), lookups)) {
                    good.add(endorsement);
                } else {
                    bad.add(Checks.id(endorsement.path("issuer")));
                }
            }
        }
        if (!bad.isEmpty()) {
            return Optional.of(Checks.of(
                    Kind.ENDORSEMENTS, Result.NOTED, "credential.check.endorsements.bad", String.join(", ", bad)));
        }
        if (jwts > 0) {
            return Optional.of(Checks.of(Kind.ENDORSEMENTS, Result.NOTED, "credential.check.endorsements.jwt"));
        }
        return good.isEmpty() ? Optional.empty() : Optional.of(Checks.passed(Kind.ENDORSEMENTS, good.size()));
    }

    private boolean holds(JsonNode endorsement, String endorsed, Lookups lookups) {
        return endorsement instanceof ObjectNode credential
                && Checks.isOfType(credential, "EndorsementCredential")
                && Checks.id(credential.path("credentialSubject")).equals(endorsed)
                && signatures.check(credential, lookups).holds();
    }
}
