package org.openrec.credential;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** The id of a credential: 144 random bits, so that its address is known to whoever was given it and to nobody else. */
public record CredentialId(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 18;
    private static final String FORM = "[A-Za-z0-9_-]{24}";

    public CredentialId {
        if (!value.matches(FORM)) {
            throw new IllegalArgumentException("Not a credential's id: " + value);
        }
    }

    public static CredentialId random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new CredentialId(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The id that somebody wrote into an address; empty if it cannot be one. */
    public static Optional<CredentialId> parse(String text) {
        return text.matches(FORM) ? Optional.of(new CredentialId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
