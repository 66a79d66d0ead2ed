package org.openrec.credential;

/** What was presented as a badge is none, or is damaged. */
public final class UnreadableBadge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    /** @param key of the text that says why */
    public UnreadableBadge(String key) {
        super(key);
        this.key = key;
    }

    public UnreadableBadge(String key, Throwable cause) {
        super(key, cause);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
