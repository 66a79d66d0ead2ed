package org.openrec.codesign.matrix;

import org.openrec.shared.Problem;

/** Somebody else has written the criterion anew in the meantime; nothing is chosen for anybody. */
public final class CriterionHasChanged extends Problem.Conflict {

    private static final long serialVersionUID = 1L;

    CriterionHasChanged(CriterionWording now) {
        super("codesign.problem.criterionReworded", now.title(), now.shown());
    }
}
