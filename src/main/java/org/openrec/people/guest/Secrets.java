package org.openrec.people.guest;

import java.security.SecureRandom;
import java.util.Base64;

/** What cannot be guessed. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 1_000_000;

    private Secrets() {}

    static String token() {
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** Six digits: short enough to be typed, and tried a few times alone. */
    static String code() {
        return "%06d".formatted(RANDOM.nextInt(CODES));
    }
}
