package org.openrec.credential;

import java.util.Locale;
import org.openrec.shared.Sha256;

/**
 * The holder of a badge without the address: an {@code IdentityObject} (Open Badges 3.0, "Data Models").
 *
 * @param hash {@code sha256$} and the digest of address and salt, or the address itself where the badge hides nothing
 * @param salt what was added before
 */
public record HolderHash(String hash, String salt) {

    private static final String SHA_256 = "sha256$";

    public static HolderHash of(String email, String salt) {
        return new HolderHash(SHA_256 + Sha256.hex(normal(email) + salt), salt);
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
}
