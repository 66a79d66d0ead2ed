package org.openrec.codesign.ui;

import org.openrec.codesign.ContributionKind;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.UnknownInitiative;
import org.openrec.codesign.dossier.Dossier;
import org.openrec.codesign.dossier.Dossiers;
import org.openrec.codesign.framework.Frameworks;
import org.openrec.form.FormId;
import org.openrec.form.FormValues;
import org.openrec.task.TaskEntry;
import org.openrec.task.ui.open.RichForm;
import org.openrec.task.ui.open.RichFormPane;

/** The form {@code competences}: free words, or picked from the frameworks of the service. */
@org.springframework.stereotype.Component
class CompetencesScreen implements RichForm {

    private final Dossiers dossiers;
    private final Frameworks frameworks;

    CompetencesScreen(Dossiers dossiers, Frameworks frameworks) {
        this.dossiers = dossiers;
        this.frameworks = frameworks;
    }

    @Override
    public FormId form() {
        return new FormId("competences");
    }

    @Override
    public RichFormPane open(TaskEntry task, FormValues values) {
        Dossier dossier = dossiers.find(InitiativeId.of(task.subject().id())).orElseThrow(UnknownInitiative::new);
        return new CompetencesPane(
                words -> frameworks.search(dossier.organisation(), words),
                dossier.lists().get(ContributionKind.SITUATION.ordinal()).kept(),
                values);
    }
}
