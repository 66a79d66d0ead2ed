package org.openrec.signing;

/** A document costs more than it is worth, or the one who asked has left. */
public final class EffortSpent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EffortSpent(String message) {
        super(message);
    }
}
