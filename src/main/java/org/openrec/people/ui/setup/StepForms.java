package org.openrec.people.ui.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.openrec.people.Actors;
import org.openrec.people.OrganisationKeeping;
import org.openrec.people.Organisations;
import org.openrec.people.university.MailTrial;
import org.openrec.people.university.UniversitySettings;
import org.openrec.shared.PublicUrl;

/** What each step asks. */
@org.springframework.stereotype.Component
class StepForms {

    private final Actors actors;
    private final UniversitySettings settings;
    private final MailTrial trial;
    private final Organisations organisations;
    private final OrganisationKeeping keeping;
    private final PublicUrl publicUrl;

    StepForms(
            Actors actors,
            UniversitySettings settings,
            MailTrial trial,
            Organisations organisations,
            OrganisationKeeping keeping,
            PublicUrl publicUrl) {
        this.actors = actors;
        this.settings = settings;
        this.trial = trial;
        this.organisations = organisations;
        this.keeping = keeping;
        this.publicUrl = publicUrl;
    }

    /** @param changed called after something was said */
    Component of(SetupStep step, Runnable changed) {
        return switch (step) {
            case ADMINISTRATOR ->
                linking("people", "people.setup.administrator", actors.require().displayName());
            case UNIVERSITY -> new UniversityForm(settings, changed);
            case MAIL -> new MailForm(settings, trial, actors.require(), changed);
            case SERVICE -> new ServiceStep(organisations, keeping, changed);
            case RULES -> linking("access-rules", "people.setup.rules");
            case OPEN -> linking("", "people.setup.open", publicUrl.base().toString());
        };
    }

    private static Div linking(String path, String key, Object... words) {
        UI page = UI.getCurrent();
        Anchor link = new Anchor(path.isEmpty() ? "." : path, page.getTranslation(key + ".go"));
        link.addClassName("action");
        return new Div(new Paragraph(page.getTranslation(key, words)), link);
    }
}
