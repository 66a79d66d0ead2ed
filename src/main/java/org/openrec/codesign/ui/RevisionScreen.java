package org.openrec.codesign.ui;

import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.dossier.Matrices;
import org.openrec.codesign.dossier.Matrix;
import org.openrec.form.FormId;
import org.openrec.form.FormValues;
import org.openrec.task.TaskEntry;
import org.openrec.task.ui.open.RichForm;
import org.openrec.task.ui.open.RichFormPane;

/** The form {@code paperBadgeRevision}: the badge that was sent back is revised, or dropped. */
@org.springframework.stereotype.Component
class RevisionScreen implements RichForm {

    private final Matrices matrices;

    RevisionScreen(Matrices matrices) {
        this.matrices = matrices;
    }

    @Override
    public FormId form() {
        return new FormId("paperBadgeRevision");
    }

    @Override
    public RichFormPane open(TaskEntry task, FormValues values) {
        Matrix matrix = matrices.of(InitiativeId.of(task.subject().id()));
        return new RevisionPane(matrix, values);
    }
}
