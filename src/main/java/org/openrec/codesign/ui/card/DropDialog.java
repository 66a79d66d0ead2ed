package org.openrec.codesign.ui.card;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.openrec.codesign.card.Arranging;
import org.openrec.shared.Language;
import org.openrec.shared.Problem;
import org.openrec.shared.ui.ProblemNotice;

/** Asks why a card is dropped. */
class DropDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextField reason = new TextField(getTranslation("codesign.card.drop.reason"));

    DropDialog(String text, Consumer<String> dropped) {
        setHeaderTitle(getTranslation("codesign.card.drop.title"));
        setWidth("min(34rem, 100vw)");
        Paragraph card = new Paragraph(text);
        card.addClassName("told");
        reason.setMaxLength(Arranging.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.setHelperText(getTranslation("codesign.card.drop.help"));
        reason.setManualValidation(true);
        add(card, reason);
        Button drop = new Button(getTranslation("codesign.card.drop.done"), click -> drop(dropped));
        drop.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("codesign.cancel"), click -> close()), drop);
        addOpenedChangeListener(change -> reason.focus());
    }

    private void drop(Consumer<String> dropped) {
        try {
            dropped.accept(reason.getValue());
            close();
        } catch (Problem.Invalid invalid) {
            reason.setErrorMessage(invalid.detail(Language.of(getLocale())));
            reason.setInvalid(true);
            reason.focus();
        } catch (Problem problem) {
            ProblemNotice.show(problem);
            close();
        }
    }
}
