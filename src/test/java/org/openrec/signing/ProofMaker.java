package org.openrec.signing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Signs as other issuers do: with proof options of any kind. */
public final class ProofMaker {

    private static final LinkedData LINKED_DATA = new LinkedData(ContextLibrary.bundled());

    private ProofMaker() {}

    /** The proof with its value; the options may have no date. */
    public static ObjectNode prove(ObjectNode document, ObjectNode options, SigningKey key) {
        ObjectNode withContext = options.deepCopy();
        withContext.set("@context", document.path("@context"));
        byte[] both = new byte[64];
        System.arraycopy(sha256(LINKED_DATA.canonicalise(withContext)), 0, both, 0, 32);
        System.arraycopy(sha256(LINKED_DATA.canonicalise(document)), 0, both, 32, 32);
        return options.deepCopy().put("proofValue", Multibase.encode(key.sign(both)));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
