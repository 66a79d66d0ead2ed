package org.openrec.signing;

/**
 * The document has something that JSON-LD would drop silently, so that the signature would not cover it: an id that is
 * no IRI, an unknown type or term, a wrong date, an unknown context.
 */
public final class NotSignable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotSignable(String message) {
        super(message);
    }

    public NotSignable(String message, Throwable cause) {
        super(message, cause);
    }
}
