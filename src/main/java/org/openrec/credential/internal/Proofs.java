package org.openrec.credential.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The proofs of a credential that can be checked here: a set may hold others beside them (VC Data Integrity, 2.1.1). */
final class Proofs {

    /** How far the clock of an issuer may be ahead of ours. */
    static final int SKEW_SECONDS = 300;

    private static final int MOST = 5;

    private Proofs() {}

    static List<ObjectNode> of(ObjectNode credential) {
        JsonNode proof = credential.path("proof");
        Stream<JsonNode> all = proof.isArray() ? StreamSupport.stream(proof.spliterator(), false) : Stream.of(proof);
        return all.filter(it -> it.isObject()
                        && "eddsa-rdfc-2022".equals(it.path("cryptosuite").asText()))
                .map(ObjectNode.class::cast)
                .limit(MOST)
                .toList();
    }
}
