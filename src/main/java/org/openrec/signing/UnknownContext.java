package org.openrec.signing;

/** The words of a document are defined where we do not look: whether its signature holds cannot be said. */
public final class UnknownContext extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownContext(Throwable cause) {
        super("A context is not known here: " + cause.getMessage(), cause);
    }
}
