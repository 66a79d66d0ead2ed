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

/** The form {@code paperBadges}: one badge or several, their criteria chosen among the crossings. */
@org.springframework.stereotype.Component
class PaperBadgesScreen implements RichForm {

    private final Dossiers dossiers;

    PaperBadgesScreen(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public FormId form() {
        return new FormId("paperBadges");
    }

    @Override
    public RichFormPane open(TaskEntry task, FormValues values) {
        Dossier dossier = dossiers.find(InitiativeId.of(task.subject().id())).orElseThrow(UnknownInitiative::new);
        return new PaperBadgesPane(dossier, values);
    }
}
