package org.openrec.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks before what cannot be undone. The focus is on the harmless choice, so that Enter never destroys. */
public final class Confirmation extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Button confirm;

    /**
     * @param text what will follow
     * @param keep the harmless choice
     * @param action names the consequence
     */
    public Confirmation(String title, String text, String keep, String action, Runnable confirmed) {
        setHeaderTitle(title);
        setMaxWidth("min(34rem, 100%)");
        add(new Paragraph(text));
        Button cancel = new Button(keep, click -> close());
        DialogFocus.begin(this, cancel);
        confirm = new Button(action, click -> {
            close();
            confirmed.run();
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, confirm);
    }

    /** Of what is lost by it. */
    public Confirmation destructive() {
        confirm.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return this;
    }
}
