package org.openrec.credential;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The holder of a badge without the address: an {@code IdentityObject} (Open Badges 3.0, "Data Models").
 *
 * @param hash {@code sha256$} and the digest of address and salt, or the address itself where the badge hides nothing
 * @param salt what was added before
 */
public record HolderHash(String hash, String salt) {

    private static final String SHA_256 = "sha256$";

    public static HolderHash of(String email, String salt) {
        return new HolderHash(SHA_256 + digest(normal(email) + salt), salt);
    }

    /** Whether an address is the holder's, however it is capitalised. */
    public boolean isOf(String email) {
        return hash.startsWith(SHA_256)
                ? hash.equalsIgnoreCase(of(email, salt).hash())
                : normal(hash).equals(normal(email));
    }

    private static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
