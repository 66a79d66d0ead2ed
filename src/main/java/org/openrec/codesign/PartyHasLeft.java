package org.openrec.codesign;

import org.openrec.shared.Problem;

/** The party has left before. */
public final class PartyHasLeft extends Problem.Conflict {

    private static final long serialVersionUID = 1L;

    PartyHasLeft() {
        super("codesign.problem.partyHasLeft");
    }
}
