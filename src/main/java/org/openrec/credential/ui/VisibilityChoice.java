package org.openrec.credential.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import org.openrec.credential.Award;
import org.openrec.credential.Awards;
import org.openrec.credential.Visibility;
import org.openrec.shared.ui.ProblemNotice;

/** Lets the holder decide who sees the badge; what is chosen holds at once. */
class VisibilityChoice extends Section {

    private static final long serialVersionUID = 1L;

    VisibilityChoice(Awards awards, Award award) {
        RadioButtonGroup<Visibility> choice = new RadioButtonGroup<>();
        choice.setLabel(getTranslation("credential.visibility.label"));
        choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        choice.setItems(Visibility.values());
        choice.setItemLabelGenerator(it -> getTranslation("credential.visibility." + it.name()));
        choice.setValue(award.visibility());
        choice.addValueChangeListener(change -> {
            awards.setVisibility(award.id(), change.getValue());
            ProblemNotice.done(getTranslation("credential.visibility.done"));
        });
        Checkbox evidence = new Checkbox(getTranslation("credential.visibility.evidence"));
        evidence.setHelperText(getTranslation("credential.visibility.evidence.help"));
        evidence.setValue(award.evidenceShared());
        evidence.addValueChangeListener(change -> {
            awards.shareEvidence(award.id(), change.getValue());
            ProblemNotice.done(getTranslation("credential.visibility.done"));
        });
        add(choice, evidence);
    }
}
