package org.openrec.codesign;

import org.openrec.shared.Problem;

/** Who is in cannot enter again. */
public final class PartyAlreadyIn extends Problem.Conflict {

    private static final long serialVersionUID = 1L;

    PartyAlreadyIn() {
        super("codesign.problem.partyAlreadyIn");
    }
}
