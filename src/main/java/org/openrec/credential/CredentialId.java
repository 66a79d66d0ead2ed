package org.openrec.credential;

import java.security.SecureRandom;
import java.util.Base64;

/** The id of a credential: 144 random bits, so that its address is known to whoever was given it and to nobody else. */
public record CredentialId(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 18;

    public CredentialId {
        if (!value.matches("[A-Za-z0-9_-]{24}")) {
            throw new IllegalArgumentException("Not a credential's id: " + value);
        }
    }

    public static CredentialId random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new CredentialId(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    @Override
    public String toString() {
        return value;
    }
}
