package org.openrec.codesign.writing;

import org.openrec.shared.Problem;

/** Somebody else kept the sheet meanwhile. */
public final class SheetHasChanged extends Problem.Conflict {

    private static final long serialVersionUID = 1L;

    SheetHasChanged() {
        super("codesign.problem.sheetHasChanged");
    }
}
