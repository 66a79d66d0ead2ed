package org.openrec.signing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/**
 * A document and its proofs, a set or a chain (VC Data Integrity 1.0, sections 2.1.1 and 2.1.2). Proofs of
 * {@code eddsa-rdfc-2022} and of its forerunner {@code Ed25519Signature2020} are computed in the same way (W3C vc-di-eddsa,
 * section 3.2; Ed25519Signature2020 Data Integrity Proof, section 3).
 */
public final class SecuredDocument {

    private static final String DATA_INTEGRITY = "DataIntegrityProof";
    private static final String FORERUNNER = "Ed25519Signature2020";

    private final Function<ObjectNode, String> canonicalising;
    private final ObjectNode unsecured;
    private final List<ObjectNode> proofs;
    private final Map<List<ObjectNode>, String> canonical = new HashMap<>();

    /** @param canonicalising gives the canonical N-Quads of a document and of options of proofs */
    SecuredDocument(Function<ObjectNode, String> canonicalising, ObjectNode signed) {
        this.canonicalising = canonicalising;
        this.proofs = each(signed.path("proof"))
                .filter(JsonNode::isObject)
                .map(ObjectNode.class::cast)
                .toList();
        this.unsecured = signed.deepCopy();
        unsecured.remove("proof");
    }

    /** Whether it says to be of a kind that can be computed here. */
    public static boolean isComputable(JsonNode proof) {
        return DataIntegrity.CRYPTOSUITE.equals(proof.path("cryptosuite").asText())
                || FORERUNNER.equals(proof.path("type").asText());
    }

    /**
     * Whether a proof holds for a key.
     *
     * @param proof one of the document's, with its value
     * @throws UnknownContext if the document uses words that are defined elsewhere
     * @throws EffortSpent if it costs more than that to find out
     */
    public ProofOutcome verify(ObjectNode proof, VerificationKey key) {
        ObjectNode options = proof.deepCopy();
        JsonNode value = options.remove("proofValue");
        if (value == null || !value.isTextual() || !hasItsType(proof)) {
            return ProofOutcome.MALFORMED;
        }
        if (!"assertionMethod".equals(proof.path("proofPurpose").asText())) {
            return ProofOutcome.OTHER_PURPOSE;
        }
        List<ObjectNode> previous = previous(proof);
        if (previous.size() < each(proof.path("previousProof")).count()) {
            return ProofOutcome.WITHOUT_PREVIOUS;
        }
        options.set("@context", unsecured.path("@context"));
        byte[] signature;
        try {
            signature = Multibase.decode(value.textValue());
        } catch (IllegalArgumentException e) {
            return ProofOutcome.MALFORMED;
        }
        try {
            byte[] hash = DataIntegrity.hash(canonicalising.apply(options), canonical(previous));
            return holds(signature, hash, key) ? ProofOutcome.HOLDS : ProofOutcome.DOES_NOT_HOLD;
        } catch (NotSignable e) {
            return ProofOutcome.NOT_COVERED;
        }
    }

    private static boolean hasItsType(ObjectNode proof) {
        String type = proof.path("type").asText();
        return type.equals(FORERUNNER)
                || type.equals(DATA_INTEGRITY)
                        && DataIntegrity.CRYPTOSUITE.equals(
                                proof.path("cryptosuite").asText());
    }

    /** Those that a proof of a chain covers together with the document. */
    private List<ObjectNode> previous(ObjectNode proof) {
        Set<String> named =
                each(proof.path("previousProof")).map(JsonNode::asText).collect(Collectors.toSet());
        return proofs.stream()
                .filter(it -> named.contains(it.path("id").asText()))
                .toList();
    }

    private String canonical(List<ObjectNode> previous) {
        return canonical.computeIfAbsent(previous, covered -> {
            ObjectNode document = unsecured.deepCopy();
            if (!covered.isEmpty()) {
                document.set("proof", array(covered));
            }
            return canonicalising.apply(document);
        });
    }

    private static ArrayNode array(List<ObjectNode> nodes) {
        return JsonNodeFactory.instance.arrayNode().addAll(nodes);
    }

    private static boolean holds(byte[] signature, byte[] hash, VerificationKey key) {
        Ed25519Signer verifier = new Ed25519Signer();
        verifier.init(false, key.parameters());
        verifier.update(hash, 0, hash.length);
        return verifier.verifySignature(signature);
    }

    private static Stream<JsonNode> each(JsonNode value) {
        if (value.isMissingNode()) {
            return Stream.empty();
        }
        return value.isArray() ? StreamSupport.stream(value.spliterator(), false) : Stream.of(value);
    }
}
