package org.openrec.credential;

import org.openrec.shared.Problem;

/** There is no such credential, or the caller may not know of it. */
public final class UnknownCredential extends Problem.NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownCredential() {
        super("credential.problem.unknown");
    }
}
