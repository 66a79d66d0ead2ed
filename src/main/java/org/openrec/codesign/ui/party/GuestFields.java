package org.openrec.codesign.ui.party;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import org.openrec.people.guest.GuestDraft;
import org.openrec.shared.Language;

/** One of those who are invited: who, and where. */
class GuestFields extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(getTranslation("codesign.guests.name"));
    private final EmailField mail = new EmailField(getTranslation("codesign.guests.mail"));

    GuestFields(String known) {
        addClassName("guest-fields");
        name.setValue(known);
        name.setMaxLength(200);
        mail.setManualValidation(true);
        mail.addValueChangeListener(typed -> mail.setInvalid(false));
        add(name, mail);
    }

    /** Whose address is left out is not invited. */
    boolean isLeftOut() {
        return mail.getValue().isBlank();
    }

    GuestDraft draft(Language language, Instant until) {
        return new GuestDraft(name.getValue().strip(), mail.getValue().strip(), language, until);
    }

    /** @param pointer the last part of what was wrong */
    void wrong(String pointer, String words) {
        if (pointer.equals("name")) {
            name.setErrorMessage(words);
            name.setInvalid(true);
        } else {
            mail.setErrorMessage(words);
            mail.setInvalid(true);
        }
    }

    void well() {
        name.setInvalid(false);
        mail.setInvalid(false);
    }
}
