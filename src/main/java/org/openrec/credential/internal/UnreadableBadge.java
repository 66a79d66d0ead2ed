package org.openrec.credential.internal;

/** What was presented as a badge is none, or is damaged. */
final class UnreadableBadge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableBadge(String message) {
        super(message);
    }

    UnreadableBadge(String message, Throwable cause) {
        super(message, cause);
    }
}
