package org.openrec.credential.verification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openrec.credential.Check;
import org.openrec.credential.Check.Kind;
import org.openrec.credential.Check.Result;
import org.openrec.credential.proof.Checks;
import org.openrec.credential.proof.Lookups;
import org.openrec.credential.proof.OlderModel;
import org.openrec.credential.proof.Signatures;
import org.springframework.stereotype.Component;

/**
 * What others say in a badge of the badge, its achievement or its issuer (Open Badges 3.0, "Endorsement"). A bad one is
 * named, and so is one that is over or was taken back; it does not make the badge bad, which its issuer signed.
 */
@Component
class Endorsements {

    private static final int MOST = 5;

    private final Signatures signatures;
    private final Validity validity;
    private final StatusLists statuses;

    Endorsements(Signatures signatures, Validity validity, StatusLists statuses) {
        this.signatures = signatures;
        this.validity = validity;
        this.statuses = statuses;
    }

    /** What can be said of one. */
    private enum Finding {
        GOOD("passed"),
        BAD("bad"),
        NOT_TODAY("notToday"),
        TAKEN_BACK("takenBack"),
        STATUS_UNKNOWN("statusUnknown");

        private final String code;

        Finding(String code) {
            this.code = code;
        }
    }

    /** One check for each thing that is to be said; none if there is no endorsement. */
    List<Check> check(ObjectNode credential, Lookups lookups) {
        JsonNode achievement = credential.path("credentialSubject").path("achievement");
        List<JsonNode> endorsed = List.of(credential, achievement, credential.path("issuer"));
        Map<Finding, List<String>> givers = new EnumMap<>(Finding.class);
        int looked = 0;
        for (JsonNode thing : endorsed) {
            for (JsonNode endorsement : Checks.each(thing.path("endorsement")).toList()) {
                Finding finding = ++looked > MOST ? Finding.BAD : finding(endorsement, Checks.id(thing), lookups);
                givers.computeIfAbsent(finding, it -> new ArrayList<>()).add(Checks.id(endorsement.path("issuer")));
            }
        }
        List<Check> checks = new ArrayList<>();
        givers.forEach((finding, by) -> checks.add(
                finding == Finding.GOOD
                        ? Checks.passed(Kind.ENDORSEMENTS, by.size())
                        : noted(finding.code, String.join(", ", by))));
        if (endorsed.stream().anyMatch(it -> !it.path("endorsementJwt").isEmpty())) {
            checks.add(noted("jwt"));
        }
        return checks;
    }

    private Finding finding(JsonNode endorsement, String endorsed, Lookups lookups) {
        if (!(endorsement instanceof ObjectNode credential)
                || !Checks.isOfType(credential, "EndorsementCredential")
                || !Checks.id(credential.path("credentialSubject")).equals(endorsed)
                || !signatures.check(credential, lookups).hold()) {
            return Finding.BAD;
        }
        if (!validity.check(OlderModel.inWordsOfToday(credential)).passed()) {
            return Finding.NOT_TODAY;
        }
        return statuses.check(credential, lookups).stream()
                .filter(it -> !it.passed())
                .map(it -> it.result() == Result.FAILED ? Finding.TAKEN_BACK : Finding.STATUS_UNKNOWN)
                .min(Enum::compareTo)
                .orElse(Finding.GOOD);
    }

    private static Check noted(String what, Object... arguments) {
        return Checks.of(Kind.ENDORSEMENTS, Result.NOTED, "credential.check.endorsements." + what, arguments);
    }
}
