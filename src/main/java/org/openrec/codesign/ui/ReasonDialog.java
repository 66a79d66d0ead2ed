package org.openrec.codesign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.openrec.shared.Language;
import org.openrec.shared.Problem;
import org.openrec.shared.ui.ProblemNotice;

/** Asks why something is done, before it is; a reason that does not hold is told at its field. */
public class ReasonDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextArea reason = new TextArea();
    private final transient Consumer<String> deed;

    /**
     * @param about what it is done to, or what follows from it
     * @param action the deed, as the button names it
     * @param longest in characters
     */
    public ReasonDialog(String title, String about, String label, String action, int longest, Consumer<String> deed) {
        this.deed = deed;
        setHeaderTitle(title);
        setWidth("min(36rem, 100vw)");
        Paragraph words = new Paragraph(about);
        words.addClassName("told");
        reason.setLabel(label);
        reason.setMaxLength(longest);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        add(words, reason);
        Button done = new Button(action, click -> send());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("codesign.cancel"), click -> close()), done);
        addOpenedChangeListener(change -> reason.focus());
    }

    public ReasonDialog helping(String help) {
        reason.setHelperText(help);
        return this;
    }

    private void send() {
        try {
            deed.accept(reason.getValue());
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
