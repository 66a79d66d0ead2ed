package org.openrec.signing.internal;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps secrets encrypted: AES-256-GCM (NIST SP 800-38D) under a key derived from the keystore password with
 * PBKDF2-HMAC-SHA256 (RFC 8018). What is kept is bound to its owner: moved to another row it does not open.
 */
@Component
class Vault {

    private static final int ITERATIONS = 210_000;
    private static final int NONCE_BYTES = 12;
    private static final int SALT_BYTES = 16;
    private static final int TAG_BITS = 128;

    private final char[] password;
    private final SecureRandom random = new SecureRandom();

    Vault(@Value("${openrec.keystore-password}") String password) {
        this.password = password.toCharArray();
    }

    byte[] newSalt() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }

    SecureRandom random() {
        return random;
    }

    byte[] lock(byte[] secret, byte[] salt, byte[] owner) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, nonce, salt, owner).doFinal(secret);
            byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + encrypted.length);
            System.arraycopy(encrypted, 0, both, NONCE_BYTES, encrypted.length);
            return both;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key could not be encrypted", e);
        }
    }

    /** @throws IllegalStateException if the keystore password is another, or the row was changed */
    byte[] open(byte[] locked, byte[] salt, byte[] owner) {
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(locked, NONCE_BYTES), salt, owner)
                    .doFinal(locked, NONCE_BYTES, locked.length - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "A signing key does not open: was it made with another OPENREC_KEYSTORE_PASSWORD?", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] salt, byte[] owner) throws GeneralSecurityException {
        byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(new PBEKeySpec(password, salt, ITERATIONS, 256))
                .getEncoded();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner);
        return cipher;
    }
}
