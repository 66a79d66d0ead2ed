package org.openrec.codesign.ui.card;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.Set;
import org.openrec.codesign.ContributionKind;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.card.Card;
import org.openrec.codesign.framework.FrameworkCompetence;
import org.openrec.people.OrganisationId;
import org.openrec.shared.Language;
import org.openrec.shared.Problem;
import org.openrec.shared.ui.ProblemNotice;

/** The line on which one card after the other is written; competences are picked from frameworks as one types. */
class NewCard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CardDesk desk;
    private final transient InitiativeId initiative;
    private final ContributionKind kind;
    private final TextField text = new TextField();
    private final ComboBox<FrameworkCompetence> competence = new ComboBox<>();
    private final transient Runnable laid;

    NewCard(CardDesk desk, InitiativeId initiative, ContributionKind kind, Runnable laid) {
        this.desk = desk;
        this.initiative = initiative;
        this.kind = kind;
        this.laid = laid;
        addClassName("new-contribution");
        String label = getTranslation("codesign.card.new." + kind.code());
        text.setLabel(label);
        text.setMaxLength(Card.LONGEST);
        text.setManualValidation(true);
        text.addKeyPressListener(Key.ENTER, press -> lay());
        competence.setLabel(label);
        competence.setAllowCustomValue(true);
        competence.setItemLabelGenerator(FrameworkCompetence::label);
        if (kind == ContributionKind.COMPETENCE) {
            OrganisationId service = desk.service(initiative);
            competence.setItems(
                    query -> desk.frameworks().search(service, query.getFilter().orElse("")).stream()
                            .skip(query.getOffset())
                            .limit(query.getLimit()));
        }
        competence.addCustomValueSetListener(
                typed -> competence.setValue(new FrameworkCompetence("", "", typed.getDetail(), Optional.empty())));
        competence.addValueChangeListener(change -> competence.setHelperText(
                change.getValue() == null ? "" : change.getValue().code()));
        Component field = kind == ContributionKind.COMPETENCE ? competence : text;
        add(field, new Button(getTranslation("codesign.card.add"), click -> lay()));
    }

    private void lay() {
        Optional<FrameworkCompetence> picked = competence.getOptionalValue();
        String words = picked.map(FrameworkCompetence::label).orElseGet(text::getValue);
        try {
            desk.contributing()
                    .contribute(
                            initiative,
                            kind.code(),
                            words,
                            picked.map(FrameworkCompetence::code).orElse(""),
                            Set.of());
        } catch (Problem.Invalid invalid) {
            text.setErrorMessage(invalid.detail(Language.of(getLocale())));
            text.setInvalid(true);
            competence.setErrorMessage(invalid.detail(Language.of(getLocale())));
            competence.setInvalid(true);
            focus();
            return;
        } catch (Problem problem) {
            ProblemNotice.show(problem);
            return;
        }
        text.setInvalid(false);
        text.clear();
        competence.setInvalid(false);
        competence.clear();
        focus();
        laid.run();
    }

    private void focus() {
        if (kind == ContributionKind.COMPETENCE) {
            competence.focus();
        } else {
            text.focus();
        }
    }
}
