package org.openrec.codesign.ui;

import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.UnknownInitiative;
import org.openrec.codesign.dossier.Dossier;
import org.openrec.codesign.dossier.Dossiers;
import org.openrec.form.FormId;
import org.openrec.form.FormValues;
import org.openrec.task.TaskEntry;
import org.openrec.task.ui.open.RichForm;
import org.openrec.task.ui.open.RichFormPane;

/** The form {@code paperBadgeRevision}: the badge that was sent back is revised, or dropped. */
@org.springframework.stereotype.Component
class RevisionScreen implements RichForm {

    private final Dossiers dossiers;

    RevisionScreen(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public FormId form() {
        return new FormId("paperBadgeRevision");
    }

    @Override
    public RichFormPane open(TaskEntry task, FormValues values) {
        Dossier dossier = dossiers.find(InitiativeId.of(task.subject().id())).orElseThrow(UnknownInitiative::new);
        return new RevisionPane(dossier, values);
    }
}
