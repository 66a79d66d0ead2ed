package org.openrec.credential.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openrec.signing.SecuredDocument;

/** The proofs of a credential (VC Data Integrity, section 2.1). */
public final class Proofs {

    /** How far the clock of an issuer may be ahead of ours. */
    public static final int SKEW_SECONDS = 300;

    private Proofs() {}

    /** Those that can be checked here: a set may hold others beside them (section 2.1.1). */
    public static List<ObjectNode> of(ObjectNode credential) {
        return all(credential)
                .filter(it -> it.isObject() && SecuredDocument.isComputable(it))
                .map(ObjectNode.class::cast)
                .toList();
    }

    static boolean hasOthersOnly(ObjectNode credential) {
        return of(credential).isEmpty() && all(credential).anyMatch(JsonNode::isObject);
    }

    private static Stream<JsonNode> all(ObjectNode credential) {
        JsonNode proof = credential.path("proof");
        return proof.isArray() ? StreamSupport.stream(proof.spliterator(), false) : Stream.of(proof);
    }
}
