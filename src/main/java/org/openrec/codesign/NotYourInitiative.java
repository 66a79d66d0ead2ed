package org.openrec.codesign;

import org.openrec.shared.Problem;

/** The caller may look at the initiative but not do this. */
public final class NotYourInitiative extends Problem.Forbidden {

    private static final long serialVersionUID = 1L;

    public NotYourInitiative() {
        super("codesign.problem.notYours");
    }
}
