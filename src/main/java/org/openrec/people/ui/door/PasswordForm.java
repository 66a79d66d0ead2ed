package org.openrec.people.ui.door;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;

/** Signing in with a name and a password. */
class PasswordForm extends Section {

    private static final long serialVersionUID = 1L;

    PasswordForm() {
        addClassName("password-form");
        TextField name = new TextField(getTranslation("people.login.name"));
        name.getElement().setAttribute("name", "username");
        name.setAutocomplete(Autocomplete.USERNAME);
        name.setRequiredIndicatorVisible(true);
        PasswordField password = new PasswordField(getTranslation("people.login.password"));
        password.getElement().setAttribute("name", "password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setRequiredIndicatorVisible(true);
        password.getElement().executeJs("this.i18n = {reveal: $0}", getTranslation("people.login.reveal"));
        NativeButton submit = new NativeButton(getTranslation("people.login.submit"));
        submit.addClassName("action");
        add(new H2(getTranslation("people.login.withPassword")), new PostForm(LoginView.ROUTE, submit, name, password));
    }
}
