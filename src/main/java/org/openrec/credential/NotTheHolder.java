package org.openrec.credential;

import org.openrec.shared.Problem;

/** Only the holder decides who sees a credential. */
public final class NotTheHolder extends Problem.Forbidden {

    private static final long serialVersionUID = 1L;

    public NotTheHolder() {
        super("credential.problem.notTheHolder");
    }
}
