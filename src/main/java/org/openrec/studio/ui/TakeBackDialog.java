package org.openrec.studio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.openrec.shared.Problem;
import org.openrec.shared.ui.DialogFocus;

/** Says what publishing an earlier version means, and asks why. */
class TakeBackDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    TakeBackDialog(int version, Consumer<String> confirmed) {
        setHeaderTitle(getTranslation("studio.takeBack.title", version));
        setMaxWidth("min(34rem, 100%)");
        ReasonField reason = new ReasonField();
        add(new Paragraph(getTranslation("studio.takeBack.text")), reason);
        Button confirm = new Button(getTranslation("studio.takeBack.do", version), click -> {
            try {
                confirmed.accept(reason.getValue());
                close();
            } catch (Problem problem) {
                reason.tell(problem);
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button cancel = new Button(getTranslation("studio.cancel"), click -> close());
        DialogFocus.begin(this, cancel);
        getFooter().add(cancel, confirm);
    }
}
