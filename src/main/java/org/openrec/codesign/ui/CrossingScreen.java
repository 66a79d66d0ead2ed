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

/** The form {@code crossing}: situations, competences and evidence are chosen, not typed. */
@org.springframework.stereotype.Component
class CrossingScreen implements RichForm {

    private final Dossiers dossiers;

    CrossingScreen(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public FormId form() {
        return new FormId("crossing");
    }

    @Override
    public RichFormPane open(TaskEntry task, FormValues values) {
        Dossier dossier = dossiers.find(InitiativeId.of(task.subject().id())).orElseThrow(UnknownInitiative::new);
        return new CrossingPane(dossier, values);
    }
}
