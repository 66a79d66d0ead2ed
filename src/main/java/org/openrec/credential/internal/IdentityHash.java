package org.openrec.credential.internal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/** Names the recipient without telling the address: an {@code IdentityObject} (Open Badges 3.0, "Data Models"). */
final class IdentityHash {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    private IdentityHash() {}

    static ObjectNode ofEmail(String email) {
        byte[] bytes = new byte[SALT_BYTES];
        RANDOM.nextBytes(bytes);
        String salt = HexFormat.of().formatHex(bytes);
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "IdentityObject")
                .put("hashed", true)
                .put("identityHash", hash(email, salt))
                .put("identityType", "emailAddress")
                .put("salt", salt);
    }

    /** Whether an address is the one that was hashed. */
    static boolean matches(String hash, String email, String salt) {
        return hash.equals(hash(email, salt));
    }

    private static String hash(String email, String salt) {
        String normal = email.strip().toLowerCase(Locale.ROOT);
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest((normal + salt).getBytes(StandardCharsets.UTF_8));
            return "sha256$" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
