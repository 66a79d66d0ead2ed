package org.openrec.credential.elsewhere;

/** An address elsewhere was not asked, or gave no answer that can be used. */
public final class Unreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unreachable(String message) {
        super(message);
    }

    public Unreachable(String message, Throwable cause) {
        super(message, cause);
    }
}
