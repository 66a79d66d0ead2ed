package org.openrec.credential.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.openrec.credential.HolderChoice;
import org.openrec.credential.HolderChoices;
import org.openrec.shared.ui.ProblemNotice;

/** What badges to come say of their holder, for the holder to choose. */
class InBadgesToCome extends NativeDetails {

    private static final long serialVersionUID = 1L;

    private final transient HolderChoices choices;
    private final Checkbox name = new Checkbox(getTranslation("credential.inBadges.name"));
    private final TextField did = new TextField(getTranslation("credential.inBadges.did"));

    InBadgesToCome(HolderChoices choices) {
        this.choices = choices;
        setSummaryText(getTranslation("credential.inBadges"));
        HolderChoice now = choices.mine();
        name.setValue(now.nameShown());
        name.setHelperText(getTranslation("credential.inBadges.name.help"));
        did.setValue(now.did().orElse(""));
        did.setHelperText(getTranslation("credential.inBadges.did.help"));
        did.setMaxLength(HolderChoice.LONGEST);
        did.setWidth("min(32rem, 100%)");
        Paragraph lead = new Paragraph(getTranslation("credential.inBadges.lead"));
        lead.addClassName("quiet");
        Div fields = new Div(lead, name, did, new Button(getTranslation("credential.inBadges.keep"), click -> keep()));
        fields.addClassName("dialog-fields");
        setContent(fields);
    }

    private void keep() {
        did.setInvalid(false);
        try {
            choices.choose(new HolderChoice(name.getValue(), Optional.of(did.getValue())));
            ProblemNotice.done(getTranslation("credential.inBadges.kept"));
        } catch (HolderChoices.ChoiceInvalid invalid) {
            did.setErrorMessage(invalid.fields().get(0).text().in(getLocale()));
            did.setInvalid(true);
            did.focus();
        }
    }
}
