package org.openrec.signing;

import java.net.URI;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** An Ed25519 private key with the id under which its public half is published. */
public final class SigningKey {

    private static final byte[] PRIVATE_PREFIX = {(byte) 0x80, 0x26};

    private final URI verificationMethod;
    private final Ed25519PrivateKeyParameters key;

    public SigningKey(URI verificationMethod, byte[] secret) {
        this.verificationMethod = verificationMethod;
        this.key = new Ed25519PrivateKeyParameters(secret);
    }

    /** A key from a secret Multikey, as published test vectors give it. */
    public static SigningKey ofMultibase(URI verificationMethod, String secretKeyMultibase) {
        byte[] decoded = Multibase.decode(secretKeyMultibase);
        if (!Arrays.equals(PRIVATE_PREFIX, 0, 2, decoded, 0, 2)) {
            throw new IllegalArgumentException("Not an Ed25519 secret key");
        }
        return new SigningKey(
                verificationMethod, Arrays.copyOfRange(decoded, 2, 2 + Ed25519PrivateKeyParameters.KEY_SIZE));
    }

    public static byte[] newSecret(SecureRandom random) {
        return new Ed25519PrivateKeyParameters(random).getEncoded();
    }

    public URI verificationMethod() {
        return verificationMethod;
    }

    public VerificationKey publicKey() {
        return VerificationKey.of(key.generatePublicKey());
    }

    byte[] sign(byte[] message) {
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, key);
        signer.update(message, 0, message.length);
        return signer.generateSignature();
    }
}
