package org.openrec.codesign.card;

import org.openrec.shared.Problem;

/** The initiative has no such card. */
public final class UnknownCard extends Problem.NotFound {

    private static final long serialVersionUID = 1L;

    UnknownCard() {
        super("codesign.problem.unknownCard");
    }
}
