package org.openrec.codesign;

import org.openrec.shared.Problem;

/** As many parties as can take part at the same time are in. */
public final class TooManyParties extends Problem.Conflict {

    private static final long serialVersionUID = 1L;

    TooManyParties(int most) {
        super("codesign.problem.tooManyParties", most);
    }
}
