package org.openrec.signing;

import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;

/**
 * An Ed25519 public key.
 *
 * @param multibase as a Multikey (Controlled Identifiers 1.0, section 2.2.2), in base58btc here however it came
 */
public record VerificationKey(String multibase) {

    /** The multicodec of an Ed25519 public key. */
    private static final byte[] PREFIX = {(byte) 0xed, 0x01};

    public VerificationKey {
        byte[] decoded = Multibase.decodeKey(multibase);
        if (decoded.length != PREFIX.length + Ed25519PublicKeyParameters.KEY_SIZE
                || !Arrays.equals(PREFIX, 0, PREFIX.length, decoded, 0, PREFIX.length)) {
            throw new IllegalArgumentException("Not an Ed25519 public key in multibase: " + multibase);
        }
        multibase = Multibase.encode(decoded);
    }

    /**
     * The key of a JSON Web Key (RFC 8037, section 2).
     *
     * @param x the public key in base64url
     * @throws IllegalArgumentException if it is no Ed25519 key
     */
    public static VerificationKey ofJwk(String x) {
        return ofRaw(Base64.getUrlDecoder().decode(x));
    }

    /**
     * The key of an {@code Ed25519VerificationKey2018} (Ed25519 Signature 2018, "publicKeyBase58").
     *
     * @throws IllegalArgumentException if it is no Ed25519 key
     */
    public static VerificationKey ofBase58(String digits) {
        return ofRaw(Multibase.decodeBase58(digits));
    }

    private static VerificationKey ofRaw(byte[] key) {
        if (key.length != Ed25519PublicKeyParameters.KEY_SIZE) {
            throw new IllegalArgumentException("Not an Ed25519 public key: " + key.length + " bytes");
        }
        return of(new Ed25519PublicKeyParameters(key, 0));
    }

    static VerificationKey of(Ed25519PublicKeyParameters key) {
        byte[] encoded = Arrays.copyOf(PREFIX, PREFIX.length + Ed25519PublicKeyParameters.KEY_SIZE);
        key.encode(encoded, PREFIX.length);
        return new VerificationKey(Multibase.encode(encoded));
    }

    Ed25519PublicKeyParameters parameters() {
        return new Ed25519PublicKeyParameters(Multibase.decode(multibase), PREFIX.length);
    }
}
