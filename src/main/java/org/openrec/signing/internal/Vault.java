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
    private final char[] passwordBefore;
    private final SecureRandom random = new SecureRandom();

    /** @param passwordBefore opens what was locked before the password changed; empty if it did not */
    Vault(
            @Value("${openrec.keystore-password}") String password,
            @Value("${openrec.keystore-password-before}") String passwordBefore) {
        this.password = password.toCharArray();
        this.passwordBefore = passwordBefore.toCharArray();
    }

    /** @param before whether the password before opened it: it should be locked anew */
    record Opened(byte[] secret, boolean before) {}

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
            byte[] encrypted =
                    cipher(Cipher.ENCRYPT_MODE, password, nonce, salt, owner).doFinal(secret);
            byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + encrypted.length);
            System.arraycopy(encrypted, 0, both, NONCE_BYTES, encrypted.length);
            return both;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key could not be encrypted", e);
        }
    }

    /** @throws IllegalStateException if the keystore password is another, or the row was changed */
    Opened open(byte[] locked, byte[] salt, byte[] owner) {
        try {
            return new Opened(open(password, locked, salt, owner), false);
        } catch (GeneralSecurityException e) {
            try {
                if (passwordBefore.length > 0) {
                    return new Opened(open(passwordBefore, locked, salt, owner), true);
                }
            } catch (GeneralSecurityException neither) {
                e.addSuppressed(neither);
            }
            throw new IllegalStateException(
                    "A signing key does not open: was it made with another OPENREC_KEYSTORE_PASSWORD?", e);
        }
    }

    private byte[] open(char[] with, byte[] locked, byte[] salt, byte[] owner) throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, with, Arrays.copyOf(locked, NONCE_BYTES), salt, owner)
                .doFinal(locked, NONCE_BYTES, locked.length - NONCE_BYTES);
    }

    private Cipher cipher(int mode, char[] with, byte[] nonce, byte[] salt, byte[] owner)
            throws GeneralSecurityException {
        byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(new PBEKeySpec(with, salt, ITERATIONS, 256))
                .getEncoded();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner);
        return cipher;
    }
}
