package org.openrec.codesign.card;

import org.openrec.shared.Problem;

/** The list is settled: nothing of it changes until it is opened again. */
public final class ListIsSettled extends Problem.Conflict {

    private static final long serialVersionUID = 1L;

    ListIsSettled(ListState list) {
        super("codesign.problem.listSettled", list.number());
    }
}
