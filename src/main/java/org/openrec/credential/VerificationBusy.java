package org.openrec.credential;

import org.openrec.shared.Problem;

/** Too many badges are being verified; a little later it works again. */
public final class VerificationBusy extends Problem.Busy {

    private static final long serialVersionUID = 1L;

    public VerificationBusy() {
        super("credential.verify.busy");
    }
}
