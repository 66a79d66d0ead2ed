package org.openrec.codesign.ui.matrix;

import org.openrec.codesign.dossier.Matrices;
import org.openrec.codesign.matrix.DraftingCriteria;
import org.openrec.codesign.matrix.Placing;
import org.openrec.shared.Changes;
import org.springframework.stereotype.Component;

/** What one needs at hand to work on a matrix. */
@Component
record MatrixDesk(Matrices matrices, Placing placing, DraftingCriteria drafting, Changes changes) {}
