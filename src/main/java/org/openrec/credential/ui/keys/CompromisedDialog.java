package org.openrec.credential.ui.keys;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import org.openrec.credential.key.IssuerKeyChanges;
import org.openrec.shared.Problem;
import org.openrec.shared.setting.Here;
import org.openrec.shared.ui.ComponentTexts;
import org.openrec.shared.ui.DialogFocus;
import org.openrec.shared.ui.ProblemNotice;

/** Asks from when on others may have had a key, and what their holders are told. It cannot be undone. */
class CompromisedDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final DateTimePicker from = new DateTimePicker(getTranslation("credential.keys.compromised.from"));
    private final TextArea reason = new TextArea(getTranslation("credential.keys.compromised.reason"));

    /** Says so. */
    interface Saying {
        void say(Instant from, String reason);
    }

    CompromisedDialog(int number, Saying saying) {
        setHeaderTitle(getTranslation("credential.keys.compromised.title", number));
        from.setI18n(ComponentTexts.dateTimePicker(getLocale()));
        from.setDatePickerI18n(ComponentTexts.datePicker(getLocale()));
        reason.setHelperText(getTranslation("credential.keys.compromised.reason.help"));
        reason.setMaxLength(2_000);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        Div fields = new Div(new Paragraph(getTranslation("credential.keys.compromised.help")), from, reason);
        fields.addClassName("dialog-fields");
        add(fields);
        Button keep = new Button(getTranslation("shared.cancel"), click -> close());
        Button confirm =
                new Button(getTranslation("credential.keys.compromised.confirm", number), click -> say(saying));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(keep, confirm);
        setWidth("min(36rem, 100vw)");
        DialogFocus.begin(this, keep);
    }

    private void say(Saying saying) {
        from.setInvalid(from.isEmpty());
        from.setErrorMessage(getTranslation("shared.date.required"));
        if (from.isEmpty()) {
            return;
        }
        try {
            saying.say(from.getValue().atZone(Here.zone()).toInstant(), reason.getValue());
            close();
        } catch (IssuerKeyChanges.ReasonMissing missing) {
            reason.setErrorMessage(missing.fields().get(0).text().in(getLocale()));
            reason.setInvalid(true);
        } catch (Problem problem) {
            close();
            ProblemNotice.show(problem);
        }
    }
}
