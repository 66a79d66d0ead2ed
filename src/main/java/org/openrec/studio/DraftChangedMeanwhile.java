package org.openrec.studio;

import org.openrec.shared.Problem;

/** Somebody else has saved the draft since it was read. */
public final class DraftChangedMeanwhile extends Problem.Conflict {

    private static final long serialVersionUID = 1L;

    DraftChangedMeanwhile(String by) {
        super("studio.problem.changedMeanwhile", by);
    }
}
