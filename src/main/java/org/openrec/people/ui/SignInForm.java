package org.openrec.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;

/** A plain form of the browser: the filter that signs people in reads it, and password managers know it. */
@Tag("form")
class SignInForm extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    SignInForm(Component name, Component password, NativeButton submit) {
        getElement().setAttribute("method", "post").setAttribute("action", LoginView.ROUTE);
        name.getElement().setAttribute("name", "username");
        password.getElement().setAttribute("name", "password");
        submit.getElement().setAttribute("type", "submit");
        add(name, password, submit);
    }
}
