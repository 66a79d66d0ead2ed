package org.openrec.credential;

import org.openrec.shared.Problem;

/** A badge that is bound to nobody would be everybody's: it is not signed. */
public final class HolderUnknown extends Problem.Conflict {

    private static final long serialVersionUID = 1L;

    public HolderUnknown(String name) {
        super("credential.holderUnknown", name);
    }
}
