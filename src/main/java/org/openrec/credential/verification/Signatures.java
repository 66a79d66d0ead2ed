package org.openrec.credential.verification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.openrec.credential.Check;
import org.openrec.credential.Check.Kind;
import org.openrec.credential.Check.Result;
import org.openrec.shared.LocalizedText;
import org.openrec.signing.DataIntegrity;
import org.openrec.signing.UnknownContext;
import org.springframework.stereotype.Component;

/** Finds out who signed a credential, and whether the signature holds (VC Data Integrity, section 4.4). */
@Component
class Signatures {

    private final IssuerKeys keys;
    private final DataIntegrity dataIntegrity;

    Signatures(IssuerKeys keys, DataIntegrity dataIntegrity) {
        this.keys = keys;
        this.dataIntegrity = dataIntegrity;
    }

    /**
     * @param checks of issuer and proof, for each proof
     * @param issuer who signed, if all is well with the key
     */
    record Outcome(List<Check> checks, Optional<LocalizedText> issuer) {

        boolean holds() {
            return checks.stream().allMatch(Check::passed);
        }
    }

    Outcome check(ObjectNode credential, Lookups lookups) {
        List<Check> checks = new ArrayList<>();
        List<ObjectNode> proofs = Proofs.of(credential);
        if (proofs.isEmpty()) {
            checks.add(
                    Proofs.hasOthersOnly(credential)
                            ? Checks.of(Kind.PROOF, Result.UNKNOWN, "credential.check.proof.others")
                            : Checks.of(Kind.PROOF, Result.FAILED, "credential.check.proof.none"));
            return new Outcome(checks, Optional.empty());
        }
        Optional<LocalizedText> issuer = Optional.empty();
        for (ObjectNode proof : proofs) {
            try {
                FoundKey found = keys.find(
                        proof.path("verificationMethod").asText(),
                        Checks.id(credential.path("issuer")),
                        signedAt(proof),
                        lookups);
                issuer = Optional.of(found.issuer());
                checks.add(new Check(Kind.ISSUER, Result.PASSED, whose(found)));
                checks.add(proof(credential, proof, found, lookups));
            } catch (KeyRefused e) {
                checks.add(Checks.of(Kind.ISSUER, e.result(), e.key()));
            } catch (DateTimeParseException e) {
                checks.add(Checks.of(Kind.PROOF, Result.FAILED, "credential.check.proof.failed"));
            }
        }
        boolean wellKnown =
                checks.stream().filter(it -> it.kind() == Kind.ISSUER).allMatch(Check::passed);
        return new Outcome(checks, issuer.filter(it -> wellKnown));
    }

    private Check proof(ObjectNode credential, ObjectNode proof, FoundKey found, Lookups lookups) {
        if (!namesItsContexts(credential)) {
            return Checks.of(Kind.PROOF, Result.UNKNOWN, "credential.check.proof.context");
        }
        try {
            boolean holds = "assertionMethod".equals(proof.path("proofPurpose").asText())
                    && dataIntegrity.verify(credential, proof, found.key(), lookups.budget());
            return holds
                    ? Checks.passed(Kind.PROOF)
                    : Checks.of(Kind.PROOF, Result.FAILED, "credential.check.proof.failed");
        } catch (UnknownContext e) {
            return Checks.of(Kind.PROOF, Result.UNKNOWN, "credential.check.proof.context");
        }
    }

    /** A context written out in the badge itself could give its words another meaning than people read in them. */
    private static boolean namesItsContexts(JsonNode part) {
        return Checks.each(part.path("@context")).allMatch(JsonNode::isTextual)
                && StreamSupport.stream(part.spliterator(), false).allMatch(Signatures::namesItsContexts);
    }

    /** A proof need not say when it was made (VC Data Integrity, section 2.1). */
    private static Optional<Instant> signedAt(ObjectNode proof) {
        return Checks.instantIfAny(proof.path("created"));
    }

    private static LocalizedText whose(FoundKey found) {
        return new LocalizedText(
                Checks.passed(Kind.ISSUER, found.issuer().fr()).text().fr(),
                Checks.passed(Kind.ISSUER, found.issuer().en()).text().en());
    }
}
