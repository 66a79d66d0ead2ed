package org.openrec.people.ui.door;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;

/** The doors for who has no account of the university: a link by mail, a passkey. */
@JavaScript("context://passkeys.js")
class OtherDoors extends Section {

    private static final long serialVersionUID = 1L;

    /** @param letters whether mails leave: else no link is offered */
    OtherDoors(boolean letters) {
        addClassName("doors");
        add(new H2(getTranslation("people.login.others")));
        if (letters) {
            add(new Paragraph(getTranslation("people.login.link.help")), link());
        }
        add(passkey());
    }

    private PostForm link() {
        EmailField mail = new EmailField(getTranslation("people.login.link.mail"));
        mail.setAutocomplete(Autocomplete.EMAIL);
        mail.setRequiredIndicatorVisible(true);
        mail.setErrorMessage(getTranslation("people.address.wrong"));
        mail.getElement().setAttribute("name", "username");
        NativeButton submit = new NativeButton(getTranslation("people.login.link.submit"));
        submit.addClassNames("action", "secondary");
        return new PostForm(LoginView.ASK_FOR_LINK, submit, mail);
    }

    private Div passkey() {
        Paragraph told = new Paragraph();
        told.addClassName("passkey-told");
        told.getElement().setAttribute("role", "status");
        NativeButton use = new NativeButton(getTranslation("people.login.passkey"));
        use.addClassNames("action", "secondary");
        use.getElement().setAttribute("type", "button");
        use.getElement()
                .executeJs(
                        "this.addEventListener('click', () => openrecPasskeys.signIn($0, $1, $2))",
                        told.getElement(),
                        getTranslation("people.passkey.cannot"),
                        getTranslation("people.passkey.refused"));
        return new Div(use, told);
    }
}
