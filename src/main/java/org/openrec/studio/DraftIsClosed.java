package org.openrec.studio;

import org.openrec.shared.Problem;

/** The draft is published or discarded: it can be read, not changed. */
public final class DraftIsClosed extends Problem.Conflict {

    private static final long serialVersionUID = 1L;

    DraftIsClosed() {
        super("studio.problem.draftClosed");
    }
}
