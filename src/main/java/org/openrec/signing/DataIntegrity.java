package org.openrec.signing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.openrec.shared.Sha256;

/** Data Integrity proofs of the cryptosuite {@code eddsa-rdfc-2022} (W3C vc-di-eddsa, section 3.2). */
public final class DataIntegrity {

    static final String CRYPTOSUITE = "eddsa-rdfc-2022";
    private static final String SOME_DATE = "2000-01-01T00:00:00Z";
    /** In characters; what was signed here alone is kept. */
    private static final long MOST_TEMPLATES = 2_000_000;

    private final LinkedData linkedData;
    private final Cache<String, String> templates = Caffeine.newBuilder()
            .maximumWeight(MOST_TEMPLATES)
            .weigher((String options, String canonical) -> options.length() + canonical.length())
            .build();

    public DataIntegrity(LinkedData linkedData) {
        this.linkedData = linkedData;
    }

    /**
     * The document with a proof.
     *
     * @param created to the second, as the vectors have it
     * @throws NotSignable if the signature would not cover all of the document
     */
    public ObjectNode sign(ObjectNode document, SigningKey key, Instant created) {
        ObjectNode proof = JsonNodeFactory.instance.objectNode();
        proof.put("type", "DataIntegrityProof");
        proof.put("cryptosuite", CRYPTOSUITE);
        proof.put("created", created.truncatedTo(ChronoUnit.SECONDS).toString());
        proof.put("verificationMethod", key.verificationMethod().toString());
        proof.put("proofPurpose", "assertionMethod");
        byte[] hash = hash(canonicalOptions(document, proof), linkedData.canonicaliseOwn(document));
        proof.put("proofValue", Multibase.encode(key.sign(hash)));
        ObjectNode signed = document.deepCopy();
        signed.putArray("proof").add(proof);
        if (new SecuredDocument(linkedData::canonicaliseOwn, signed).verify(proof, key.publicKey())
                != ProofOutcome.HOLDS) {
            throw new NotSignable("The signature does not hold: nothing of this kind is given out");
        }
        return signed;
    }

    /** What was signed elsewhere, to look at its proofs. */
    public SecuredDocument secured(ObjectNode signed, Effort effort) {
        return new SecuredDocument(document -> linkedData.canonicalise(document, effort), signed);
    }

    /** The hash of the proof options, then that of the document (section 3.2.4). */
    static byte[] hash(String canonicalOptions, String canonicalDocument) {
        byte[] both = new byte[64];
        System.arraycopy(Sha256.of(canonicalOptions), 0, both, 0, 32);
        System.arraycopy(Sha256.of(canonicalDocument), 0, both, 32, 32);
        return both;
    }

    /**
     * All proofs of a key over the same contexts have the same canonical options but for the date, which has a line of
     * its own and no influence on the order: so the rest is made once.
     */
    String canonicalOptions(ObjectNode document, ObjectNode proofOptions) {
        ObjectNode options = proofOptions.deepCopy();
        options.set("@context", document.path("@context"));
        String created = options.path("created").asText();
        if (!created.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ")) {
            return linkedData.canonicalise(options);
        }
        options.put("created", SOME_DATE);
        return templates
                .get(options.toString(), template -> linkedData.canonicalise(options))
                .replace("\"" + SOME_DATE + "\"", "\"" + created + "\"");
    }

    /** The key that a {@code did:key} identifier is (did:key method 1.0); the part behind the {@code #} repeats it. */
    public static VerificationKey keyOfDidKey(URI verificationMethod) {
        String text = verificationMethod.toString();
        if (!text.startsWith("did:key:")) {
            throw new IllegalArgumentException("Not a did:key: " + text);
        }
        return new VerificationKey(text.substring("did:key:".length()).replaceFirst("#.*", ""));
    }
}
