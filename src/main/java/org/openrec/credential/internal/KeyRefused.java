package org.openrec.credential.internal;

/** The key of a signature is not to be had, or not to be trusted for it. */
final class KeyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    /** @param key of the text that says why */
    KeyRefused(String key) {
        super(key);
        this.key = key;
    }

    KeyRefused(String key, Throwable cause) {
        super(key, cause);
        this.key = key;
    }

    String key() {
        return key;
    }
}
