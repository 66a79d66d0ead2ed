package org.openrec.credential.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.openrec.credential.Check;
import org.openrec.credential.Check.Kind;
import org.openrec.credential.Check.Result;
import org.openrec.shared.LocalizedText;
import org.openrec.signing.DataIntegrity;
import org.openrec.signing.SecuredDocument;
import org.openrec.signing.UnknownContext;
import org.springframework.stereotype.Component;

/** Finds out who signed a credential, and whether the signature holds (VC Data Integrity, section 4.4). */
@Component
public class Signatures {

    private final IssuerKeys keys;
    private final DataIntegrity dataIntegrity;

    Signatures(IssuerKeys keys, DataIntegrity dataIntegrity) {
        this.keys = keys;
        this.dataIntegrity = dataIntegrity;
    }

    /**
     * One proof at least has to be the issuer's own; who signs beside them is named (VC Data Integrity, sections 2.1.1 and
     * 4.5).
     */
    public SignatureFindings check(ObjectNode credential, Lookups lookups) {
        List<ObjectNode> proofs = Proofs.of(credential);
        if (proofs.isEmpty()) {
            return new SignatureFindings(
                    List.of(
                            Proofs.hasOthersOnly(credential)
                                    ? proof(Result.UNKNOWN, "others")
                                    : proof(Result.FAILED, "none")),
                    Optional.empty());
        }
        SecuredDocument secured = dataIntegrity.secured(credential, lookups.budget());
        String issuer = Checks.id(credential.path("issuer"));
        boolean readable = namesItsContexts(credential);
        List<Check> checks = new ArrayList<>();
        Map<ObjectNode, KeyRefused> others = new LinkedHashMap<>();
        Optional<LocalizedText> signer = Optional.empty();
        for (ObjectNode proof : proofs) {
            try {
                FoundKey found = keys.find(method(proof), issuer, signedAt(proof), lookups);
                signer = Optional.of(found.issuer());
                checks.add(new Check(Kind.ISSUER, Result.PASSED, whose(found)));
                checks.add(
                        readable
                                ? outcome(secured, proof, found, Checks.passed(Kind.PROOF))
                                : proof(Result.UNKNOWN, "context"));
            } catch (KeyRefused e) {
                others.put(proof, e);
            } catch (DateTimeParseException e) {
                checks.add(proof(Result.FAILED, "date", e.getParsedString()));
            }
        }
        boolean signed = signer.isPresent();
        others.forEach((proof, refused) -> checks.add(
                signed && refused.mayBeAnothers()
                        ? beside(secured, proof, lookups)
                        : Checks.of(Kind.ISSUER, refused.result(), refused.key())));
        boolean wellKnown =
                checks.stream().filter(it -> it.kind() == Kind.ISSUER).allMatch(Check::passed);
        return new SignatureFindings(checks, signer.filter(it -> wellKnown));
    }

    /** What was changed is changed for all; a key that is not to be had says nothing of the badge. */
    private Check beside(SecuredDocument secured, ObjectNode proof, Lookups lookups) {
        try {
            FoundKey found = keys.findOfAnybody(method(proof), signedAt(proof), lookups);
            return outcome(
                    secured,
                    proof,
                    found,
                    Checks.of(
                            Kind.PROOF,
                            Result.PASSED,
                            "credential.check.proof.beside",
                            found.issuer().fr()));
        } catch (KeyRefused e) {
            return proof(Result.NOTED, "besideUnknown", Lookups.withoutFragment(method(proof)));
        }
    }

    private static Check outcome(SecuredDocument secured, ObjectNode proof, FoundKey found, Check whenItHolds) {
        try {
            return switch (secured.verify(proof, found.key())) {
                case HOLDS -> whenItHolds;
                case DOES_NOT_HOLD -> proof(Result.FAILED, "failed");
                case NOT_COVERED -> proof(Result.FAILED, "notCovered");
                case MALFORMED -> proof(Result.FAILED, "malformed");
                case OTHER_PURPOSE -> proof(Result.FAILED, "purpose");
                case WITHOUT_PREVIOUS -> proof(Result.FAILED, "previous");
            };
        } catch (UnknownContext e) {
            return proof(Result.UNKNOWN, "context");
        }
    }

    private static Check proof(Result result, String how, Object... arguments) {
        return Checks.of(Kind.PROOF, result, "credential.check.proof." + how, arguments);
    }

    private static String method(ObjectNode proof) {
        return proof.path("verificationMethod").asText();
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
