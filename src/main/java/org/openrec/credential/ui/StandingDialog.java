package org.openrec.credential.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.openrec.credential.Lifecycle;
import org.openrec.credential.PublicReason;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Problem;
import org.openrec.shared.ui.DialogFocus;
import org.openrec.shared.ui.ProblemNotice;
import org.openrec.shared.ui.Typing;

/** Asks why: a reason out of a short list for everybody, and words for the holder alone. */
class StandingDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Select<PublicReason> publicReason = new Select<>();
    private final TextArea reason = new TextArea(getTranslation("credential.life.reason"));

    /** Says it; what is missing is told at its field. */
    interface Saying {
        void say(Optional<PublicReason> publicReason, String reason);
    }

    StandingDialog(String verb, String holder, Saying saying) {
        setHeaderTitle(getTranslation("credential.life." + verb + ".title", holder));
        publicReason.setLabel(getTranslation("credential.life.reason.public"));
        publicReason.setItems(PublicReason.toChoose());
        publicReason.setItemLabelGenerator(it -> getTranslation("credential.reason." + it.code()));
        publicReason.setVisible(verb.equals("suspend") || verb.equals("revoke"));
        publicReason.setWidthFull();
        reason.setHelperText(getTranslation("credential.life.reason.help", holder));
        reason.setMaxLength(Lifecycle.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        Typing.follow(reason);
        Div fields = new Div(new Paragraph(getTranslation("credential.life." + verb + ".help")), publicReason, reason);
        fields.addClassName("dialog-fields");
        add(fields);
        Button keep = new Button(getTranslation("shared.cancel"), click -> close());
        Button confirm =
                new Button(getTranslation("credential.life." + verb + ".confirm", holder), click -> say(saying));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (verb.equals("revoke")) {
            confirm.addThemeVariants(ButtonVariant.LUMO_ERROR);
        }
        getFooter().add(keep, confirm);
        DialogFocus.begin(this, keep);
    }

    private void say(Saying saying) {
        publicReason.setInvalid(false);
        reason.setInvalid(false);
        try {
            saying.say(publicReason.getOptionalValue(), reason.getValue());
            close();
        } catch (Lifecycle.ReasonMissing missing) {
            missing.fields().forEach(this::show);
        } catch (Problem problem) {
            close();
            ProblemNotice.show(problem);
        }
    }

    private void show(FieldProblem problem) {
        String text = problem.text().in(getLocale());
        if (problem.pointer().equals("/publicReason")) {
            publicReason.setErrorMessage(text);
            publicReason.setInvalid(true);
        } else {
            reason.setErrorMessage(text);
            reason.setInvalid(true);
        }
    }
}
