package org.openrec.credential.verification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.openrec.signing.ProofMaker;
import org.openrec.signing.SigningKey;

/** Somebody else who issues Open Badges 3.0: their documents, and badges that they sign. */
final class ForeignIssuer {

    static final ObjectMapper JSON = new ObjectMapper();

    final String id;
    final SigningKey key;

    ForeignIssuer(String id, String keyId) {
        this.id = id;
        byte[] secret = new byte[32];
        new Random(keyId.hashCode()).nextBytes(secret);
        this.key = new SigningKey(URI.create(keyId), secret);
    }

    static ForeignIssuer at(String host) {
        return new ForeignIssuer("https://" + host + "/issuer", "https://" + host + "/issuer#key-1");
    }

    String multibase() {
        return key.publicKey().multibase();
    }

    /** The public key in base64url, as a JSON Web Key has it. */
    String x() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(raw());
    }

    /** The same with the multicodec before it, as a Multikey may have it. */
    String multikeyInBase64() {
        byte[] key = new byte[34];
        key[0] = (byte) 0xed;
        key[1] = 1;
        System.arraycopy(raw(), 0, key, 2, 32);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }

    private byte[] raw() {
        BigInteger value = BigInteger.ZERO;
        for (char digit : multibase().substring(1).toCharArray()) {
            value = value.multiply(BigInteger.valueOf(58))
                    .add(BigInteger.valueOf(
                            "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz".indexOf(digit)));
        }
        byte[] all = value.toByteArray();
        return Arrays.copyOfRange(all, all.length - 32, all.length);
    }

    /** Profile and key in one document. */
    ObjectNode document() {
        return json("""
                {"@context": ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"],
                 "id": "%1$s", "type": ["Profile"], "name": "Théâtre du Fleuve",
                 "verificationMethod": [{"id": "%2$s", "type": "Multikey", "controller": "%1$s",
                     "publicKeyMultibase": "%3$s"}],
                 "assertionMethod": ["%2$s"]}""".formatted(id, key.verificationMethod(), multibase()));
    }

    ObjectNode badge() {
        return json("""
                {"@context": ["https://www.w3.org/ns/credentials/v2",
                     "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
                 "id": "urn:uuid:6ec6cf5a-3f2b-4ab5-8a3c-0f7d0f3a7a11",
                 "type": ["VerifiableCredential", "OpenBadgeCredential"], "name": "Accueil",
                 "issuer": {"id": "%s", "type": ["Profile"], "name": "Théâtre National"},
                 "validFrom": "2026-01-02T03:04:05Z",
                 "credentialSubject": {"id": "urn:uuid:0d3d7f5e-6b1f-44cf-9d1e-9f1cbb7f8c22",
                     "type": ["AchievementSubject"],
                     "achievement": {"id": "https://theatre.example/badges/accueil", "type": ["Achievement"],
                         "name": "Accueil", "description": "Accueillir", "criteria": {"narrative": "Avoir accueilli"}}}}
                """.formatted(id));
    }

    ObjectNode options() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "DataIntegrityProof")
                .put("cryptosuite", "eddsa-rdfc-2022")
                .put("created", "2026-01-02T03:04:05Z")
                .put("verificationMethod", key.verificationMethod().toString())
                .put("proofPurpose", "assertionMethod");
    }

    ObjectNode sign(ObjectNode badge) {
        return sign(badge, options());
    }

    ObjectNode sign(ObjectNode badge, ObjectNode options) {
        ObjectNode signed = badge.deepCopy();
        signed.putArray("proof").add(ProofMaker.prove(badge, options, key));
        return signed;
    }

    static ObjectNode json(String text) {
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static byte[] bytes(ObjectNode json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }
}
