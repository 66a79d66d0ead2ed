package org.openrec.people.account;

import java.security.SecureRandom;
import java.util.Base64;

/** What is given to one person and cannot be guessed: of links, tokens and addresses. */
public final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Secret() {}

    /** 32 random bytes as base64url (RFC 4648, 5). */
    public static String random() {
        return random(BYTES);
    }

    /** The same, shorter where people copy it by hand. */
    public static String random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** Decimal digits, as many as are typed: good for a few tries alone. */
    public static String digits(int many) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < many; i++) {
            digits.append(RANDOM.nextInt(10));
        }
        return digits.toString();
    }
}
