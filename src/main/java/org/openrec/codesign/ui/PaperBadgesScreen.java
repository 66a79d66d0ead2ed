package org.openrec.codesign.ui;

import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.dossier.Matrices;
import org.openrec.codesign.dossier.Matrix;
import org.openrec.form.FormId;
import org.openrec.form.FormValues;
import org.openrec.task.TaskEntry;
import org.openrec.task.ui.open.RichForm;
import org.openrec.task.ui.open.RichFormPane;

/** The form {@code paperBadges}: one badge or several, their criteria chosen among the drafted ones. */
@org.springframework.stereotype.Component
class PaperBadgesScreen implements RichForm {

    private final Matrices matrices;

    PaperBadgesScreen(Matrices matrices) {
        this.matrices = matrices;
    }

    @Override
    public FormId form() {
        return new FormId("paperBadges");
    }

    @Override
    public RichFormPane open(TaskEntry task, FormValues values) {
        Matrix matrix = matrices.of(InitiativeId.of(task.subject().id()));
        return new PaperBadgesPane(matrix, values);
    }
}
