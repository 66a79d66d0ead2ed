package org.openrec.codesign.ui.dossier;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.openrec.shared.Language;
import org.openrec.shared.Problem;
import org.openrec.shared.ui.ProblemNotice;

/** Asks why the service goes on without those who have not answered. */
class GoOnDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextArea reason = new TextArea(getTranslation("codesign.goOn.reason"));

    GoOnDialog(String step, Consumer<String> goOn) {
        setHeaderTitle(getTranslation("codesign.goOn.title", step));
        setWidth("min(36rem, 100vw)");
        reason.setMaxLength(2000);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        add(new Paragraph(getTranslation("codesign.goOn.text")), reason);
        Button done = new Button(getTranslation("codesign.goOn.done"), click -> send(goOn));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("codesign.cancel"), click -> close()), done);
        addOpenedChangeListener(change -> reason.focus());
    }

    private void send(Consumer<String> goOn) {
        try {
            goOn.accept(reason.getValue());
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
